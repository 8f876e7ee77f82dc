import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
export default {
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
  serverExternalPackages: ['pg', '@prisma/adapter-pg'],
  // The types are checked with the rest of the repository.
  typescript: { ignoreBuildErrors: true },
}
