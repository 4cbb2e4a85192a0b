/** Word lists of both Chinese scripts, as alternatives of a pattern. Longer words stand before the shorter ones inside them. */
export const ZH_COLOURS =
	'香槟色?|香檳色?|雾霾蓝|孔雀蓝|藏[青蓝藍]|深空灰|深[灰蓝藍咖]|浅[灰蓝粉]|淺[灰藍粉]|米白色?|奶白色?|奶茶色|奶油白|砖红|磚紅|酒红|酒紅|正红|墨绿|墨綠|豆沙[色绿綠]|豆沙绿|咖啡色|焦糖色?|驼色|駝色|卡其色?|杏色|[黑白红紅蓝藍绿綠黄黃灰紫粉橙棕银銀金青]色|[纯純]?[黑白灰]的|[红紅蓝藍绿綠粉紫黄黃]的';
/** Who a gift is for. */
export const ZH_RECIPIENTS =
	'未来婆婆|丈母娘|老丈人|外婆|外公|姥姥|姥爷|奶奶|爷爷|爺爺|阿嬤|阿公|阿爺|阿媽|婆婆|公公|岳父|岳母|外母|老婆|太太|老公|先生|女朋友|男朋友|女友|男友|女票|对象|對象|闺蜜|閨蜜|爸妈|爸媽|父母|妈妈|媽媽|老妈|老媽|爸爸|老爸|妈|媽|爸|女儿|女兒|闺女|儿子|兒子|孙子|孫子|孙女|孫女|侄女|侄子|小侄女|干妈|乾媽|师父|師父|徒弟|老师|老師|导师|導師|领导|領導|老板|老闆|主管|主任|客户|客戶|同事|朋友|同学|同學|学长|學長|学姐|學姊|学弟|學弟|长辈|長輩|妹妹|姐姐|姊姊|哥哥|弟弟|姐|妹|她|他';
/** Shops and marketplaces besides this one. */
export const ZH_COMPETITORS =
	'拼多多|拼夕夕|pdd|淘宝|淘寶|天猫|天貓|京东|京東|某东|某宝|某猫超市|抖音|小红书|闲鱼|唯品会|1688|当当|得物|山姆|盒马|官方旗舰店|旗舰店|官旗|专柜|專櫃|蝦皮|momo|pchome|露天|全聯|好市多|costco|屈臣氏|宜家|ikea|hktvmall|hktv|donki|旋轉|亚马逊|亞馬遜|amazon|楼下五金店|楼下超市|别家|別家|别人家|人家别|另一家|隔壁(?:家|賣場|店)?|隔籬個賣家|實體店|实体店|线下店';
/** Festivals, with the id that is the entity's value. */
export const ZH_FESTIVALS: readonly (readonly [pattern: string, id: string])[] = [
	['春节|春節|过年|過年|新年|农历新年|農曆年|年货节|年貨', 'lunar-new-year'],
	['除夕|年夜饭', 'new-years-eve'],
	['元宵节?|元宵節', 'lantern-festival'],
	['情人节|情人節', 'valentines-day'],
	['妇女节|三八节|女神节', 'womens-day'],
	['清明节?|清明節', 'qingming'],
	['劳动节|五一(?:节|放假|劳动)?', 'labour-day'],
	['母亲节|母親節', 'mothers-day'],
	['儿童节|六一(?:儿童节)?|兒童節', 'childrens-day'],
	['端午节?|端午節', 'dragon-boat'],
	['父亲节|父親節', 'fathers-day'],
	['七夕节?', 'qixi'],
	['中秋节?|中秋節', 'mid-autumn'],
	['教师节|教師節', 'teachers-day'],
	['国庆节?|國慶|双十節', 'national-day'],
	['重阳节?|重陽', 'double-ninth'],
	['万圣节|萬聖節', 'halloween'],
	['冬至', 'winter-solstice'],
	['平安夜|圣诞节?|聖誕節?', 'christmas'],
	['元旦|跨年', 'new-years-day'],
];
/** Measure words that count goods. */
export const ZH_MEASURES =
	'个|個|件|套|双|雙|只|隻|条|條|盒|瓶|袋|包|罐|斤|公斤|吨|噸|箱|支|枝|张|張|片|册|本|把|台|臺|块|份|对|對|打|卷|樽|串|副|提|桶|束|盆|株|棵|颗|顆|粒|组|組|米|匹|坛|壇|根|面|顶|頂';
