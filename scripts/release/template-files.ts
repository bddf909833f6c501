import type { ProgramPackage } from "../../src/starter/program-package.ts";
import { readStarterFiles, type StarterFile } from "../../src/starter/starter-files.ts";

/**
 * Makes the files of the template repository: those that `init --sample` writes, since a
 * browser can change words and cannot be asked, with a button above their guide.
 *
 * @param program the package that was released
 * @param repository the template's own name on GitHub, `owner/name`
 */
export function createTemplateFiles(
  program: ProgramPackage,
  repository: string,
): readonly StarterFile[] {
  const button = formatButton(repository);
  return readStarterFiles("my-home", program, "sample").map((file) =>
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
two things; the form needs both. **Then make the copy private** (Settings → General → Change visibility): your
residents' documents will be in it. Its first publish turns red on purpose: all names in it are made up, and
no site is published with one of them left. Put yours in their place, and it turns green.

`;
}
