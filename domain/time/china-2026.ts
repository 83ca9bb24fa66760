import type { YearArrangement } from './year-arrangement.ts';

/**
 * The public holidays and working weekends of 2026 (全国年节及纪念日放假办法, 13 days; State Council notice on the
 * arrangement of 2026). Only days that differ from Monday to Friday; holidays that fall on weekends are not listed.
 */
export const china2026: YearArrangement = {
  year: 2026,
  holidays: [
    '2026-01-01',
    '2026-01-02',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-02-23',
    '2026-04-06',
    '2026-05-01',
    '2026-05-04',
    '2026-05-05',
    '2026-06-19',
    '2026-09-25',
    '2026-10-01',
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ],
  workingWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  source: '国务院办公厅关于2026年部分节假日安排的通知',
};
