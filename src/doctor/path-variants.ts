/**
 * Writes an address in the ways that have got past other gates: Cloudflare's middleware
 * (cloudflare/workers-sdk#3677), case-blind file stores, path parameters, encoded dots and slashes.
 *
 * @param path below `/residents`, such as `/residents/packet/`
 */
export function listPathVariants(path: string): readonly string[] {
  const rest = path.slice("/residents".length);
  const bare = path.replace(/\/$/, "");
  return [
    path,
    bare,
    `${bare}/index.html`,
    `/${path}`,
    `///${path}`,
    `/residents/${rest}`,
    `/residents//${rest}`,
    path.toUpperCase(),
    `/Residents${rest}`,
    `/RESIDENTS${rest}`,
    `/./residents${rest}`,
    `/residents/.${rest}`,
    `/residents/%2e${rest}`,
    `/residents/%2E%2F${rest.slice(1)}`,
    `/residents/x/..${rest}`,
    `/residents/x/%2e%2e${rest}`,
    `/residents/x/%2e%2e%2f${rest.slice(1)}`,
    `/policies/..${path}`,
    `/policies/%2e%2e${path}`,
    `/%72esidents${rest}`,
    `/residents%2f${rest.slice(1)}`,
    `/residents%5c${rest.slice(1)}`,
    `/residents\\${rest.slice(1)}`,
    `/residents;x=1${rest}`,
    `${path};x=1`,
    `${bare};/`,
    `${bare}.`,
    `${bare}./`,
    `${bare}%20`,
    `${bare}%00`,
    `${bare}%00.css`,
    `${path}?x=1`,
    `${path}?x=/residents/sign-in/`,
    `${path}#top`,
    `${path}.css`,
    `${path}sign-in/`,
    `/_residents${rest}`,
    `/.netlify/functions/residents${rest}`,
  ];
}
