import { readBlankHome } from "../../src/starter/blank-home.ts";
import type { ProgramPackage } from "../../src/starter/program-package.ts";
import type { StarterFile } from "../../src/starter/starter-files.ts";

/**
 * Makes the files of the template repository: those that `init` writes where nobody can be asked, with a button
 * above their guide. It has no document, so that nobody publishes words that are not true of their home.
 *
 * @param program the package that was released
 * @param repository the template's own name on GitHub, `owner/name`
 */
export function createTemplateFiles(
  program: ProgramPackage,
  repository: string,
): readonly StarterFile[] {
  const button = formatButton(repository);
  return readBlankHome("my-home", program).map((file) =>
    file.path === "README.md"
      ? { ...file, bytes: new TextEncoder().encode(button + new TextDecoder().decode(file.bytes)) }
      : file,
  );
}

/**
 * Netlify copies the template to an account of the reader's own and asks for what
 * `template.environment` in its `netlify.toml` names.
 *
 * @see https://docs.netlify.com/deploy/create-deploys/#deploy-to-netlify-button
 */
function formatButton(repository: string): string {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(`“${repository}” is no repository such as owner/name.`);
  }
  const address = `https://app.netlify.com/start/deploy?repository=https://github.com/${repository}`;
  return `[![Deploy to Netlify](https://www.netlify.com/img/deploy/button.svg)](${address})

The button copies these files to a repository of your own on GitHub and sets up a site for it. It asks for
two things; the contact form needs both. **Then make the copy private** (Settings → General → Change visibility):
your residents' documents will be in it. Its first publish turns red on purpose: nothing is written yet. Write your
home as the guide below says, and it turns green.

`;
}
