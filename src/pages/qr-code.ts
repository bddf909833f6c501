import { renderSVG } from "uqr";

/**
 * Draws a QR code, black on white in every theme and on paper.
 *
 * @param address where it leads
 * @returns an SVG element, which readers skip: the address stands beside it in words
 */
export function drawQrCode(address: string): string {
  return renderSVG(address, {
    ecc: "M",
    border: 4,
    whiteColor: "white",
    blackColor: "black",
  }).replace("<svg ", '<svg class="qr-code" aria-hidden="true" focusable="false" ');
}
