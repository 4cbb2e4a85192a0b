(() => {
	// Seller Centre without a chat: a table, search fields, and reviews that a seller can answer.
	const cell = (tag, text) => {
		const element = document.createElement(tag);
		element.textContent = text;
		return element;
	};
	const products = [
		'Waxed canvas field jacket',
		'手工青瓷花瓶',
		'凍頂烏龍茶 150g',
		'Brass reading lamp',
		'Linen tote bag',
		'人体工学椅',
		'登山外套',
		'Wool socks, three pairs',
	];
	for (const [index, name] of products.entries()) {
		const row = document.createElement('tr');
		for (const text of [
			name,
			`SKU-${1040 + index * 7}`,
			`฿${(index + 2) * 149}`,
			String((index * 37) % 120),
			String((index * 53) % 400),
			`${index + 1} d ago`,
		])
			row.append(cell('td', text));
		document.querySelector('#rows').append(row);
	}
	const reviews = [
		['Emily Carter', 'Lovely jacket, the sleeves are a little long.'],
		['小鹿爱喝茶', '花瓶很漂亮，包装可以再厚一点。'],
		['陳怡君', '茶很香，出貨很快！'],
		['Marcus Oyelaran', 'Good bag. Is it machine washable?'],
	];
	for (const [name, text] of reviews) {
		const article = document.createElement('article');
		const answer = document.createElement('div');
		const field = document.createElement('textarea');
		field.placeholder = 'Reply to this review';
		answer.append(field, cell('button', 'Reply'));
		article.append(cell('b', name), cell('span', text), cell('small', '10:24'), answer);
		document.querySelector('#reviews').append(article);
	}
	const nothing = { site: null, conversation: null, buyer: { name: null, id: null }, messages: [] };
	window.demo = {
		truth: () => nothing,
		fullTruth: () => nothing,
		conversations: () => [],
		sent: [],
		composerText: () => '',
	};
})();
