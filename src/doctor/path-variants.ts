/**
 * Writes an address in the ways that have got past other gates: Cloudflare's middleware
 * (cloudflare/workers-sdk#3677), case-blind file stores, path parameters, encoded dots and slashes.
 *
 * @param path below a folder that is closed, such as `/residents/packet/`
 */
export function listPathVariants(path: string): readonly string[] {
  const [, folder = ""] = path.split("/");
  const rest = path.slice(`/${folder}`.length);
  const bare = path.replace(/\/$/, "");
  return [
    path,
    bare,
    `${bare}/index.html`,
    `/${path}`,
    `///${path}`,
    `/${folder}/${rest}`,
    `/${folder}//${rest}`,
    path.toUpperCase(),
    `/${folder.charAt(0).toUpperCase()}${folder.slice(1)}${rest}`,
    `/${folder.toUpperCase()}${rest}`,
    `/./${folder}${rest}`,
    `/${folder}/.${rest}`,
    `/${folder}/%2e${rest}`,
    `/${folder}/%2E%2F${rest.slice(1)}`,
    `/${folder}/x/..${rest}`,
    `/${folder}/x/%2e%2e${rest}`,
    `/${folder}/x/%2e%2e%2f${rest.slice(1)}`,
    `/policies/..${path}`,
    `/policies/%2e%2e${path}`,
    `/%${folder.charCodeAt(0).toString(16)}${folder.slice(1)}${rest}`,
    `/${folder}%2f${rest.slice(1)}`,
    `/${folder}%5c${rest.slice(1)}`,
    `/${folder}\\${rest.slice(1)}`,
    `/${folder};x=1${rest}`,
    `${path};x=1`,
    `${bare};/`,
    `${bare}.`,
    `${bare}./`,
    `${bare}%20`,
    `${bare}%00`,
    `${bare}%00.css`,
    `${path}?x=1`,
    `${path}?x=/${folder}/sign-in/`,
    `${path}#top`,
    `${path}.css`,
    `${path}sign-in/`,
    `/_${folder}${rest}`,
    `/.netlify/functions/${folder}${rest}`,
  ];
}
