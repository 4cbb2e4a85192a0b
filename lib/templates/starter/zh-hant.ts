import type { StarterSlug, StarterText } from './frames.ts';

/** Starter templates in Traditional Chinese as sellers in Taiwan write; not a conversion of the Simplified ones. */
export const ZH_HANT: Record<StarterSlug, StarterText> = {
	'greeting-first': {
		title: '歡迎新客人',
		body: '您好～歡迎來到{{ shop.name | default: "我們賣場" }}！今天想找什麼樣的商品呢？跟我說說您的需求，我幫您一起挑，慢慢看不用急喔。',
		tags: ['歡迎', '你好', '請問', '問候'],
	},
	'price-offer': {
		title: '報價與優惠',
		body: '您好，{{ item.name | default: "這款" }}目前是{{ item.price }}{% if offer.coupon %}，可以搭配{{ offer.coupon }}使用{% if offer.ends %}，到{{ offer.ends }}為止{% endif %}{% endif %}喔。想要哪個顏色或尺寸呢？我幫您算一下結帳金額。',
		tags: ['價格', '多少錢', '優惠', '折扣', '活動'],
	},
	'haggle-hold': {
		title: '議價：守住價格，換個方式回饋',
		body: '了解，大家都希望錢花得值得。我們對每位買家都是同一個價錢，單件真的沒辦法再少了，不好意思。{% if offer.coupon %}不過這筆可以用{{ offer.coupon }}，記得先領再下單喔。{% else %}如果您一次帶兩件以上，運費的部分我再幫您問問看。{% endif %}',
		tags: ['議價', '殺價', '算便宜', '去零頭', '免運', '婉拒'],
	},
	'stock-spec': {
		title: '庫存與規格',
		body: '{% if item.stock > 0 %}有現貨喔，{{ item.name | default: "這款" }}{% if item.option %}{{ item.option }}{% endif %}目前還有 {{ item.stock }} 件。{% else %}我先幫您確認{% if item.option %}{{ item.option }}的{% endif %}庫存和詳細規格，請稍等一下。{% endif %}您方便提供需要的尺寸或型號嗎？確認合適再下單比較安心。',
		tags: ['庫存', '現貨', '尺寸', '顏色', '型號', '規格'],
	},
	'recommend-one': {
		title: '推薦一款並說明原因',
		body: '照您的需求，我會建議{{ item.name }}，跟您的使用方式比較合。其他款也各有優點，您比較在意大小、觸感還是預算呢？跟我說，我把差別整理給您看。',
		tags: ['推薦', '哪一款', '比較', '差別', '猶豫'],
	},
	'shipping-time-fee': {
		title: '出貨時間與運費',
		body: '{% if shop.dispatch_time %}付款後 {{ shop.dispatch_time }}內出貨{% if shop.delivery_time %}，配送大約 {{ shop.delivery_time }}{% endif %}。{% else %}我們會依訂單成立的順序安排出貨。{% endif %}{% if shop.shipping_fee == 0 %}這款免運喔。{% elsif shop.shipping_fee %}運費是 {{ shop.shipping_fee }}{% if shop.free_shipping_from %}，滿 {{ shop.free_shipping_from }} 免運{% endif %}。{% else %}運費在結帳頁選好寄送方式就看得到。{% endif %}如果有指定日期要用，請先跟我說，來不來得及我會老實告訴您。',
		tags: ['出貨', '幾天到', '運費', '免運', '宅配', '超商'],
	},
	'parcel-status': {
		title: '查詢包裹進度',
		body: '{% if tracking.number %}您的包裹由{{ tracking.carrier | default: "物流" }}配送，單號是 {{ tracking.number }}{% if tracking.eta %}，預計{{ tracking.eta }}左右會到{% endif %}。{% else %}我正在幫您查包裹目前的位置，有消息會在這裡回覆您。{% endif %}我這邊也會一起留意，如果一直沒有更新，再跟我說，我去幫您追。',
		tags: ['物流', '包裹', '單號', '到哪了'],
	},
	'authentic-quality': {
		title: '正品與品質說明',
		body: '會擔心很正常，買之前本來就該看清楚。{{ item.name | default: "這款商品" }}我可以補拍細節照給您，手邊有的標籤、檢驗或進貨資料也能提供，賣場的評價也歡迎您參考。您想先看哪個部分呢？',
		tags: ['正品', '真假', '品質', '公司貨', '檢驗'],
	},
	'after-sales-policy': {
		title: '退換貨與保固',
		body: '{% if shop.return_days %}到貨後 {{ shop.return_days }} 天內，商品和包裝完整都可以申請退貨{% else %}退貨期限依商品頁說明為準，商品和包裝完整就可以申請{% endif %}{% if shop.warranty %}，保固{{ shop.warranty }}{% endif %}。如果收到有瑕疵或跟說明不符，拍照傳給我，接下來的步驟我會陪您處理。',
		tags: ['售後', '退貨', '保固', '鑑賞期', '換貨'],
	},
	'payment-safety': {
		title: '付款方式與安全',
		body: '您直接在平台下單結帳就可以，款項由平台保管，完成訂單後才會撥給我們，我們也不會請您到別的地方付款。流程是選規格、確認收件資料、選付款方式、送出訂單，卡在哪一步跟我說，我協助您。',
		tags: ['付款', '結帳', '安全', '怎麼買', '下單'],
	},
	'privacy-packing': {
		title: '隱密包裝',
		body: '可以的，我們能用素面紙箱包裝，外箱不寫內容物，您的資料也只用在這次寄送。需要的話，我幫您備註給包貨的同事，好嗎？',
		tags: ['隱私', '保密', '隱密出貨', '包裝'],
	},
	'usage-help': {
		title: '收到後的使用說明',
		body: '收到{{ order.item | default: "商品" }}後，可以先清點配件，再照說明書一步一步來，剛開始用慢慢來就好。有哪個步驟不清楚，或覺得哪裡怪怪的，拍照或錄影給我，我陪您一起看。',
		tags: ['使用', '怎麼用', '說明書', '收到', '安裝'],
	},
	invoice: {
		title: '開立發票',
		body: '可以的，{% if order.number %}訂單 {{ order.number }} 的{% endif %}發票{% if order.amount %}（金額 {{ order.amount }}）{% endif %}我來幫您安排。需要打統編的話，請給我抬頭和統一編號；個人發票要存載具也請告訴我，開好會在這裡通知您。',
		tags: ['發票', '統編', '抬頭', '載具'],
	},
	'order-thanks': {
		title: '感謝下單，確認收件資料',
		body: '收到您的訂單了，謝謝您！{% if order.item %}{{ order.item }}{% if order.quantity > 1 %}共 {{ order.quantity }} 件，{% endif %}{% endif %}我們會細心包裝。再麻煩您確認一次收件資料，出貨後我會把物流單號傳給您。',
		tags: ['下單', '已付款', '確認地址', '感謝'],
	},
	'unpaid-reminder': {
		title: '貼心提醒：尚未付款',
		body: '您好，您訂的{{ order.item | default: "商品" }}還沒完成付款，是結帳時遇到狀況，還是有什麼想再確認的呢？我可以幫您看看。如果改變心意也沒關係，跟我說一聲就好。',
		tags: ['未付款', '待付款', '提醒', '棄單'],
	},
	'change-cancel': {
		title: '修改或取消訂單',
		body: '好的，謝謝您告知。{% if order.status == "shipped" or order.status == "in-transit" %}包裹已經寄出了，我幫您問物流還能不能調整。{% else %}我先請同事把訂單{% if order.number %} {{ order.number }} {% endif %}保留一下。{% endif %}麻煩把要改的地址、顏色或尺寸傳給我，想取消也可以直接說，能不能調整我都會在這裡回覆您。',
		tags: ['改地址', '改顏色', '取消訂單', '下錯單'],
	},
	'wait-apology': {
		title: '抱歉久等，正在確認',
		body: '不好意思，讓您久等了。{% if order.number %}訂單 {{ order.number }} {% else %}您的狀況{% endif %}我正在確認，今天之內會在這裡回覆您，就算還沒有結果也會先跟您說進度。謝謝您的耐心。',
		tags: ['久等', '抱歉', '催', '還沒出貨', '沒收到', '延遲'],
	},
	'return-exchange': {
		title: '退換貨步驟',
		body: '很抱歉商品沒能符合您的期待。請在訂單{% if order.number %} {{ order.number }} {% endif %}頁面申請退貨退款或換貨，並附上照片，商品和包裝先維持原樣。您希望退款還是換一件呢？我會幫您追蹤到完成。',
		tags: ['退貨', '退款', '換貨', '售後'],
	},
	'complaint-ask': {
		title: '客訴：了解狀況與照片',
		body: '很抱歉讓您遇到這樣的狀況，也謝謝您告訴我。方便說一下詳細情形嗎？再麻煩拍商品和外箱標籤的照片給我{% unless order.number %}，並附上訂單編號{% endunless %}，這樣我可以一次幫您查清楚，不用讓您一再說明。',
		tags: ['客訴', '怎麼了', '拍照', '證明'],
	},
	'complaint-understand': {
		title: '客訴：道歉與同理',
		body: '真的很抱歉，期待的東西變成這樣，我能體會您的感受。之前也有客人遇過，當下一樣很失望，後來一起把問題釐清，也找到了處理的方式。這件事由我來跟進，處理完之前都會陪著您。',
		tags: ['道歉', '對不起', '同理', '安撫'],
	},
	'complaint-solutions': {
		title: '客訴：確認問題並提出方案',
		body: '我跟您確認一下：{{ problem.summary }}，這樣對嗎？如果沒錯，我可以幫您補寄一件，或是辦理退款，您覺得哪個比較好？若您有其他想法也請告訴我，我們一起討論。',
		tags: ['方案', '補寄', '退款', '確認'],
	},
	'complaint-close': {
		title: '客訴：達成共識與後續關心',
		body: '{% if problem.solution %}那我們就照說好的方式：{{ problem.solution }}。{% endif %}謝謝您願意給我們機會處理。後續順不順利、滿不滿意，都歡迎在這裡跟我說，還有不妥的地方我會繼續處理。',
		tags: ['後續', '滿意', '處理好', '關心'],
	},
	'threat-calm': {
		title: '客人很生氣時',
		body: '您這麼生氣，我完全能理解，也不希望就這樣不了了之。要評價或申訴都是您的權利，我更想把問題本身處理好。您希望怎麼處理呢？{% if order.number %}訂單 {{ order.number }} {% else %}這筆訂單{% endif %}我們能做到哪些，我會如實回覆您。',
		tags: ['負評', '申訴', '生氣', '消保'],
	},
	'gentle-follow-up': {
		title: '關心還在考慮的客人',
		body: '您好，慢慢考慮沒關係喔。{{ item.name | default: "之前看的那款" }}如果還有不確定的地方，像是尺寸、價格或出貨，都可以問我，適不適合我會老實跟您說。',
		tags: ['考慮', '猶豫', '追蹤', '再看看'],
	},
	'bulk-custom': {
		title: '大量訂購與客製',
		body: '謝謝您的詢問！方便告訴我數量、需要的日期，還有尺寸、顏色、是否印字等需求嗎？{% if offer.bulk_from %}{{ offer.bulk_from }} 件起有大量訂購價。{% endif %}我跟同事確認後給您清楚的報價，做不到的地方也會直接跟您說。',
		tags: ['大量', '團購', '客製', '批發', '報價'],
	},
	'gift-care': {
		title: '協助挑選禮物',
		body: '{% if gift.recipient %}要送{{ gift.recipient }}的禮物呀，{% else %}是要送禮呀，{% endif %}您好用心。跟我說對方的喜好和需要的日期，我幫您挑一款合適的。包裹裡可以不放明細，想附小卡的話把內容傳給我就好。',
		tags: ['送禮', '禮物', '小卡', '禮盒'],
	},
	'praise-thanks': {
		title: '感謝好評與道別',
		body: '謝謝您的鼓勵，看到您這麼說我們都很開心！{{ order.item | default: "商品" }}使用上有任何問題，歡迎再來找我。祝您有美好的一天～',
		tags: ['好評', '感謝', '再見', '不客氣'],
	},
	'festival-birthday': {
		title: '節日與生日祝福',
		body: '祝您{{ festival.name }}快樂！謝謝您一直以來的支持，{{ shop.name | default: "我們" }}祝您和家人平安健康、順心如意。{% if offer.coupon %}準備了一份小心意給您：{{ offer.coupon }}，有需要再用就好。{% endif %}',
		tags: ['節日', '生日', '祝福'],
	},
	'win-back': {
		title: '問候好久不見的老客人',
		body: '好久不見！之前買的{{ order.item | default: "商品" }}用得還習慣嗎？如果有我們做得不夠好的地方，請您不吝告訴我們。{% if offer.coupon %}想再逛逛的話，{{ offer.coupon }}幫您留著。{% endif %}沒有要買也沒關係，只是想跟您問聲好。',
		tags: ['老客人', '好久不見', '關心', '回購'],
	},
	replenishment: {
		title: '快用完的貼心提醒',
		body: '您好，{% if order.date %}您{{ order.date }}買的{% else %}您上次買的{% endif %}{{ order.item | default: "商品" }}，算算時間應該快用完了。需要的話，我照上次的{% if order.quantity > 1 %} {{ order.quantity }} 件{% else %}數量{% endif %}幫您保留。如果家裡還有也不急，跟我說什麼時候再提醒您就好。',
		tags: ['回購', '補貨', '用完', '再買'],
	},
};
