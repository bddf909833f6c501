import { config, z } from "zod";

// Zod would write a program of its own for each shape and have it compiled. That pays where a shape is read
// thousands of times; a check reads most of them once, and took a tenth longer.
config({ jitless: true });

export { z };
