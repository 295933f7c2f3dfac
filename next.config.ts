import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/intl.ts');

const config: NextConfig = {
  // Metadata is part of the head of every page, whoever asks.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  devIndicators: false,
  experimental: {
    authInterrupts: true,
    // A list of old addresses is posted as a form.
    serverActions: { bodySizeLimit: '4mb' },
  },
  images: { unoptimized: true },
  serverExternalPackages: ['sharp', 'pg', '@prisma/adapter-pg', 'mammoth'],
};

export default withNextIntl(config);
