import { allDivisions, type Division } from './divisions.ts';

/** The peoples at the end of an autonomous division's name; in 新疆 and 青海 some stand there without 族. */
const peoples =
  /((蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|怒|鄂温克|保安|裕固|独龙|各)族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克)+$/;

let index: Map<string, Division[]> | undefined;

/**
 * All divisions with this name, in full (双鸭山市) or without its suffix (双鸭山, 内蒙古, 延边), highest level
 * first. Names repeat (青山区 is in 包头 and 武汉, 吉林 is a province and a city): the caller resolves by parent.
 * Districts answer to their full name only: a name may drop 省, 市 and 县, and 青山 alone would be a brand.
 */
export function divisionsNamed(name: string): readonly Division[] {
  index ??= buildIndex();
  return index.get(name) ?? [];
}

function buildIndex(): Map<string, Division[]> {
  const built = new Map<string, Division[]>();
  for (const division of allDivisions().values()) {
    for (const name of new Set([division.name, shortName(division)])) {
      const named = built.get(name);
      if (named === undefined) built.set(name, [division]);
      else named.push(division);
    }
  }
  return built;
}

/** 双鸭山市 → 双鸭山, 巴林左旗 stays, 沙县 stays (one character would be left), 延边朝鲜族自治州 → 延边. */
function shortName({ name, district }: Division): string {
  if (district) return name;
  const short = name
    .replace(/(特别行政区|自治区|自治[州县旗]|地区|林区|特区|省|市|县|盟)$/, '')
    .replace(/(壮族|回族|维吾尔)$/, '');
  const bare = /自治[州县旗]$/.test(name) ? short.replace(peoples, '') : short;
  return bare.length >= 2 ? bare : name;
}
