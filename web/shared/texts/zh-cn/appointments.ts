/** Visits to the bank. */
export const appointments = {
  'appointment.title': '银行开户预约',
  'appointment.when': '时间',
  'appointment.where': '网点',
  'appointment.moveHelp': '可在预约时间一小时前改期；改期后等待的时间不计入办理时限。',
  'appointment.move': '改期…',
  'appointment.confirm': '确认改期',
  'appointment.slot': '选择时段',
  'appointment.none': '两周内没有可预约的时段，请换一个网点。',
  'appointment.seats': '余 {{count}} 个',
  'appointment.later': '更晚的日期',
  'appointmentWay.video': '无需到场，银行视频核实开户意愿',
  'appointmentWay.visit': '到网点办理，预约时间',
  'moveCause.applicant-asks': '申请人改期',
  'moveCause.customer-absent': '申请人未到场',
  'moveCause.branch-closed': '网点停业',
  'moveCause.staff-missing': '网点人员原因',
} as const;
