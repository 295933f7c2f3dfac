import type { StoryKey } from '../../prisma/stories/stories.ts';

/**
 * For public stories of the demo, the others that an editor would let stand below as related news: the same occasion in
 * another year, what led to it or came of it, the same people, the same work. Judged by reading, before any ranking was
 * looked at. Stories that stand quite alone are left out.
 */
export const judged = {
  opening2022: ['opening2024', 'opening2026', 'citizenWeek2023'],
  libraryEvenings2022: ['digitisedTheses2026', 'summerHours2026', 'citizenWeek2023'],
  teachersDay2022: ['teachersDay2026', 'womensDay2025'],
  unionPlan2023: ['unionTraining2023', 'unionSections2023', 'unionCongress2023'],
  unionTraining2023: ['unionPlan2023', 'unionSections2023', 'unionCongress2023'],
  unionSections2023: ['unionPlan2023', 'unionTraining2023', 'unionCongress2023'],
  unionCongress2023: [
    ...['unionPlan2023', 'unionTraining2023', 'unionSections2023', 'staffConference2023'],
    ...['womensDay2025', 'unionGames2024'],
  ],
  studentResearch2023: [
    ...['studentResearch2025', 'sevenPapers2024', 'wasteWater2024', 'mechanicsOlympiad2024'],
    'robotContest2025',
  ],
  staffConference2023: [
    ...['staffConference2025', 'unionCongress2023', 'yearReview2023', 'youngLecturers2023'],
    ...['emulationLaunch2023', 'yearReview2024', 'yearReview2025'],
  ],
  emulationLaunch2023: [
    ...['emulationFirstYear2024', 'emulationClosing2025', 'staffConference2023', 'yearReview2023'],
  ],
  citizenWeek2023: ['opening2022', 'opening2024', 'opening2026', 'libraryEvenings2022'],
  youngLecturers2023: ['staffConference2023', 'staffConference2025', 'yearReview2023', 'sevenPapers2024'],
  millingLine2023: ['partnership2024', 'mechanicsOlympiad2024', 'circuitDesign2026', 'robotContest2025'],
  yearReview2023: [
    ...['yearReview2024', 'yearReview2025', 'staffConference2023', 'emulationLaunch2023'],
    'staffConference2025',
  ],
  mechanicsOlympiad2024: [
    'robotContest2025',
    'studentResearch2023',
    'studentResearch2025',
    'millingLine2023',
  ],
  unionGames2024: ['footballCup2024', 'unionCongress2023', 'womensDay2025'],
  sevenPapers2024: [
    ...['wasteWater2024', 'studentResearch2023', 'studentResearch2025', 'digitisedTheses2026'],
    'emulationClosing2025',
  ],
  graduation2024: ['graduation2026', 'jobsFair2025'],
  emulationFirstYear2024: ['emulationLaunch2023', 'emulationClosing2025', 'yearReview2024'],
  opening2024: ['opening2022', 'opening2026', 'circuitDesign2026', 'citizenWeek2023'],
  wasteWater2024: ['sevenPapers2024', 'studentResearch2023', 'studentResearch2025', 'emulationClosing2025'],
  footballCup2024: ['unionGames2024', 'robotContest2025', 'mechanicsOlympiad2024'],
  partnership2024: ['millingLine2023', 'jobsFair2025', 'opening2024', 'circuitDesign2026'],
  yearReview2024: ['yearReview2023', 'yearReview2025', 'staffConference2023', 'staffConference2025'],
  womensDay2025: ['unionGames2024', 'unionCongress2023', 'staffConference2025', 'teachersDay2026'],
  jobsFair2025: ['graduation2024', 'graduation2026', 'partnership2024'],
  studentResearch2025: [
    ...['studentResearch2023', 'sevenPapers2024', 'wasteWater2024', 'robotContest2025'],
    'mechanicsOlympiad2024',
  ],
  staffConference2025: [
    ...['staffConference2023', 'unionCongress2023', 'yearReview2025', 'yearReview2024'],
    ...['yearReview2023', 'youngLecturers2023'],
  ],
  eveningLights2025: ['blackoutDrill2026', 'treePlanting2024'],
  robotContest2025: [
    ...['mechanicsOlympiad2024', 'studentResearch2025', 'studentResearch2023', 'footballCup2024'],
    'circuitDesign2026',
  ],
  emulationClosing2025: [
    ...['emulationLaunch2023', 'emulationFirstYear2024', 'yearReview2025', 'sevenPapers2024'],
  ],
  yearReview2025: ['yearReview2024', 'yearReview2023', 'staffConference2025', 'staffConference2023'],
  summerHours2026: ['libraryEvenings2022'],
  graduation2026: ['graduation2024', 'jobsFair2025'],
  opening2026: ['opening2024', 'opening2022', 'citizenWeek2023'],
  circuitDesign2026: [
    ...['opening2024', 'robotContest2025', 'studentResearch2025', 'millingLine2023'],
    'partnership2024',
  ],
  digitisedTheses2026: [
    ...['libraryEvenings2022', 'sevenPapers2024', 'studentResearch2025', 'studentResearch2023'],
  ],
  blackoutDrill2026: ['eveningLights2025'],
  teachersDay2026: ['teachersDay2022', 'womensDay2025'],
} as const satisfies Partial<Record<StoryKey, readonly StoryKey[]>>;
