import { Breadcrumbs } from '@/ui/Breadcrumbs'

/** Where one is: all terugkoppelingen, this one, and what is done with it. */
export function Kruimels({ href, label, pagina }: { href?: string; label: string; pagina?: string }) {
  return (
    <Breadcrumbs
      crumbs={[
        { label: 'Terugkoppelingen', href: '/terugkoppelingen' },
        { label, ...(pagina ? { href } : {}) },
        ...(pagina ? [{ label: pagina }] : []),
      ]}
    />
  )
}
