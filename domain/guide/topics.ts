import { topicsOfKinds, topicsOfSituations } from './special-topics.ts';
import type { Topic } from './topic.ts';

const general: readonly Topic[] = [
  {
    id: 'kinds',
    title: { zh: '办哪种企业', en: 'Which kind of enterprise' },
    place: 'kinds',
    words: '哪种|哪一种|类型|区别|还是公司|怎么选|which kind|what kind|which type|difference|choose',
  },
  {
    id: 'papers',
    title: { zh: '要准备什么材料', en: 'What papers are needed' },
    place: 'papers',
    words: '材料|带什么|带哪些|准备|证件|文件|papers|documents|bring|prepare|what do i need',
  },
  {
    id: 'steps',
    title: { zh: '流程和时限', en: 'Steps and time limits' },
    place: 'steps',
    words: '多久|多长时间|几天|多少天|流程|步骤|时限|什么时候|how long|how many days|how fast|steps|when',
  },
  {
    id: 'cost',
    title: { zh: '费用', en: 'Cost' },
    place: 'cost',
    words: '多少钱|费用|收费|免费|花钱|价格|手续费|how much|cost|fee|price|free|charge|pay for',
  },
  {
    id: 'ways',
    title: { zh: '怎么办、去哪办', en: 'Where and how to apply' },
    place: 'ways',
    words:
      '去哪|在哪|哪里办|帮办|代办|不会填|help me|helper|窗口|大厅|网上|上门|不会用手机|不会上网|老人|几点|上班|周末|where|counter|front desk|online|opening hours|in person|without a phone|weekend',
  },
  {
    id: 'samples',
    title: { zh: '填写样本和空白表', en: 'Filled-in samples and blank forms' },
    place: 'samples',
    words: '样本|样表|范本|模板|怎么填|空白|下载|打印|sample|example|template|fill in|blank|print|download',
  },
  {
    id: 'mistakes',
    title: { zh: '常见错误', en: 'Common mistakes' },
    place: 'mistakes',
    words: '错误|填错|退回|补正|不通过|注意什么|mistake|error|sent back|returned|wrong',
  },
  {
    id: 'remedies',
    title: { zh: '不服怎么办', en: 'If you do not agree' },
    place: 'remedies',
    words: '不服|复议|起诉|诉讼|投诉|拒绝|驳回|办不成|不给办|refused|complain|appeal|court|review|not agree',
  },
  {
    id: 'name',
    title: { zh: '查企业名称', en: 'Check a name' },
    place: 'name',
    words: '名称|名字|起名|取名|核名|重名|叫什么|name',
  },
  {
    id: 'progress',
    title: { zh: '查办理进度', en: 'How far a case is' },
    place: 'cases',
    words: '进度|办到哪|查询|撤回|不想办了|取消|progress|status|how far|withdraw|cancel',
  },
  {
    id: 'verify',
    title: { zh: '核验营业执照', en: 'Verify a licence' },
    place: 'verify',
    words: '真假|真伪|核验|是不是真|genuine|verify|fake|real licence',
  },
];

const services: readonly Topic[] = [
  {
    id: 'seals',
    title: { zh: '刻章', en: 'Seals' },
    place: 'steps',
    words: '公章|刻章|印章|电子章|财务章|seal|stamp',
  },
  {
    id: 'bank',
    title: { zh: '银行开户', en: 'Bank account' },
    place: 'steps',
    words: '开户|银行|账户|对公|bank|account',
  },
  {
    id: 'tax',
    title: { zh: '税务和发票', en: 'Tax and invoices' },
    place: 'steps',
    words: '税|发票|开票|tax|invoice',
  },
  {
    id: 'staff',
    title: { zh: '社保和公积金', en: 'Social insurance and housing fund' },
    place: 'steps',
    words: '社保|公积金|员工|雇人|招人|social insurance|housing fund|employee|hire',
  },
  {
    id: 'address',
    title: { zh: '住所要不要证明', en: 'Proof of the address' },
    place: 'papers',
    words: '房产证|住所|地址|租房|租赁|合同|住宅|家里|address|lease|rent|deed|at home',
  },
  {
    id: 'capital',
    title: { zh: '注册资本和验资', en: 'Capital and its proof' },
    place: 'papers',
    words: '注册资本|注册资金|实缴|认缴|验资|出多少|capital',
  },
];

/** Everything that can be asked. */
export const topics: readonly Topic[] = [...general, ...services, ...topicsOfKinds, ...topicsOfSituations];
