import { accreditation2026 } from './news/accreditation-2026.ts';
import { circuitDesign2026 } from './news/circuit-design-2026.ts';
import { citizenWeek2023 } from './news/citizen-week-2023.ts';
import { digitisedTheses2026 } from './news/digitised-theses-2026.ts';
import { blackoutDrill2026, dormitoryDraft2026, hydrogenDraft2026 } from './news/drafts-2026.ts';
import { emulationClosing2025 } from './news/emulation-closing-2025.ts';
import { emulationFirstYear2024 } from './news/emulation-first-year-2024.ts';
import { emulationLaunch2023 } from './news/emulation-launch-2023.ts';
import { eveningLights2025 } from './news/evening-lights-2025.ts';
import { examNotice2025 } from './news/exam-notice-2025.ts';
import { footballCup2024 } from './news/football-cup-2024.ts';
import { graduation2024 } from './news/graduation-2024.ts';
import { graduation2026 } from './news/graduation-2026.ts';
import { jobsFair2025 } from './news/jobs-fair-2025.ts';
import { libraryEvenings2022 } from './news/library-evenings-2022.ts';
import { mechanicsOlympiad2024 } from './news/mechanics-olympiad-2024.ts';
import { millingLine2023 } from './news/milling-line-2023.ts';
import { opening2022 } from './news/opening-2022.ts';
import { opening2024 } from './news/opening-2024.ts';
import { opening2026 } from './news/opening-2026.ts';
import { partnership2024 } from './news/partnership-2024.ts';
import { robotContest2025 } from './news/robot-contest-2025.ts';
import { sevenPapers2024 } from './news/seven-papers-2024.ts';
import { staffConference2023 } from './news/staff-conference-2023.ts';
import { staffConference2025 } from './news/staff-conference-2025.ts';
import { studentResearch2023 } from './news/student-research-2023.ts';
import { studentResearch2025 } from './news/student-research-2025.ts';
import { summerHours2026 } from './news/summer-hours-2026.ts';
import { teachersDay2022 } from './news/teachers-day-2022.ts';
import { teachersDay2026 } from './news/teachers-day-2026.ts';
import { treePlanting2024 } from './news/tree-planting-2024.ts';
import { unionCongress2023 } from './news/union-congress-2023.ts';
import { unionGames2024 } from './news/union-games-2024.ts';
import { unionPlan2023 } from './news/union-plan-2023.ts';
import { unionSections2023 } from './news/union-sections-2023.ts';
import { unionTraining2023 } from './news/union-training-2023.ts';
import { wasteWater2024 } from './news/waste-water-2024.ts';
import { womensDay2025 } from './news/womens-day-2025.ts';
import { yearReview2023 } from './news/year-review-2023.ts';
import { yearReview2024 } from './news/year-review-2024.ts';
import { yearReview2025 } from './news/year-review-2025.ts';
import { youngLecturers2023 } from './news/young-lecturers-2023.ts';
import type { Story } from './story.ts';

/** Every story of the demo by name, oldest first; the named ones carry the facts that tests and screenshots look for. */
export const stories = {
  opening2022,
  libraryEvenings2022,
  teachersDay2022,
  unionPlan2023,
  unionTraining2023,
  unionSections2023,
  unionCongress2023,
  studentResearch2023,
  staffConference2023,
  emulationLaunch2023,
  citizenWeek2023,
  youngLecturers2023,
  millingLine2023,
  yearReview2023,
  treePlanting2024,
  mechanicsOlympiad2024,
  unionGames2024,
  sevenPapers2024,
  graduation2024,
  emulationFirstYear2024,
  opening2024,
  wasteWater2024,
  footballCup2024,
  partnership2024,
  yearReview2024,
  womensDay2025,
  jobsFair2025,
  studentResearch2025,
  staffConference2025,
  eveningLights2025,
  robotContest2025,
  emulationClosing2025,
  examNotice2025,
  yearReview2025,
  accreditation2026,
  summerHours2026,
  graduation2026,
  opening2026,
  circuitDesign2026,
  digitisedTheses2026,
  blackoutDrill2026,
  teachersDay2026,
  dormitoryDraft2026,
  hydrogenDraft2026,
} as const satisfies Record<string, Story>;

export type StoryKey = keyof typeof stories;

export const storyKeys = Object.keys(stories) as StoryKey[];
