import type { StoryKey } from './stories.ts';

type Name = { name: string; description?: string };

/** Stories of the demo that are read one after the other. */
export const series = {
  emulation: {
    vi: {
      name: 'Gương điển hình tiên tiến 2023–2025',
      description: 'Từ ngày phát động, qua năm đầu, đến ngày tổng kết.',
    },
    en: {
      name: 'The emulation drive 2023–2025',
      description: 'From its launch through the first year to its close.',
    },
    stories: ['emulationLaunch2023', 'emulationFirstYear2024', 'emulationClosing2025'],
  },
} as const satisfies Record<string, { vi: Name; en: Name; stories: readonly StoryKey[] }>;
