/** Visits to the bank. */
export const appointments = {
  'appointment.title': 'Your visit to the bank',
  'appointment.when': 'When',
  'appointment.where': 'Where',
  'appointment.moveHelp':
    'You may move it until an hour before. The time that you wait longer is not counted as service time.',
  'appointment.move': 'Move it…',
  'appointment.confirm': 'Move it',
  'appointment.slot': 'Choose a time',
  'appointment.none': 'This branch has no free time within two weeks; choose another one.',
  'appointment.seats': '{{count}} free',
  'appointment.later': 'Later days',
  'appointmentWay.video': 'No visit: the bank verifies my will by video',
  'appointmentWay.visit': 'A visit at a branch, by appointment',
  'moveCause.applicant-asks': 'the applicant asked',
  'moveCause.customer-absent': 'the applicant did not come',
  'moveCause.branch-closed': 'the branch is closed',
  'moveCause.staff-missing': 'the branch lacks staff',
} as const;
