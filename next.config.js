/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  experimental: {
    authInterrupts: true,
    // Each page at its first visit: most installations never open most pages, and what is loaded stays in memory.
    preloadEntriesOnStart: false,
    // The front door says per address how much may be sent (frontDoor/body.ts); this only has to let a photo through.
    serverActions: { bodySizeLimit: '16mb' },
  },
  // Otherwise the title of a dynamic page streams into the body, where a browser without JavaScript does not look for it.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // The front door (src/server/frontDoor) compresses, marks, guards and redirects.
  compress: false,
  generateEtags: false,
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  // `npm test` proves the types; whoever starts the portal does not wait for that again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    '@prisma/adapter-pg',
    'pino',
    'graphile-worker',
    'nodemailer',
    'pdfkit',
    'sharp',
  ],
}
