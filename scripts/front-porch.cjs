#!/usr/bin/env node
// What “npx front-porch” starts in a copy of the whole project. Without it npm says no more than that it
// “could not determine executable to run”; a home has the package's own.
require("./prepare-node.cjs");
import("../src/cli/front-porch.ts");
