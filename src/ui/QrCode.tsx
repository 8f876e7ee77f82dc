import encodeQR from 'qr'

/** White around the code, as the standard asks (modules). */
const quiet = 4

/** A QR code as inline SVG, made on the server: no picture to fetch, no script, readable in the dark too. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quiet })
  const size = modules.length
  const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" shapeRendering="crispEdges">
      <title>{title}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
