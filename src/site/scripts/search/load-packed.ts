/**
 * Loads the text of a packed file. Some servers have browsers unpack what is packed; then it comes
 * as plain text.
 *
 * @param address the file's address
 * @throws when it is not there
 */
export async function loadPacked(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).text();
}
