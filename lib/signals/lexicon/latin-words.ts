const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Frequent words that mark a Latin-script line as English. */
export const ENGLISH_WORDS: ReadonlySet<string> = words(`
a an the this that these those it its it's i i'm i've i'd i'll u you your you're my me we our us he she they them his her their
is are was were be been being am do does did don't doesn't didn't dont doesnt didnt can can't cant could would will won't wont should
have has had haven't havent hasn't to of in on at for from with by about as if or and but so than then when where what which who why how
not no yes yeah ok okay please pls plz thanks thank thx ty hi hello hey sorry just only very too also still again now today tomorrow yesterday
any some all more most much many one two get got give go going come came want need like know think see look buy order ordered item price
ship shipping send sent delivery deliver delivered refund return money cheap cheaper discount size color colour stock available good bad great
nice love work works working broken wrong arrived package parcel box seller shop store bro sis dear sir best last time day days week weeks
`);

/** Frequent words of other Latin-script languages of the same marketplaces: Malay/Indonesian, Tagalog, Vietnamese, Spanish, French, German, Portuguese. */
export const OTHER_LATIN_WORDS: ReadonlySet<string> = words(`
yang tidak tak gak nggak ga kak gan bisa saya aku ini itu sudah belum kirim barang harga berapa ada dan untuk dengan dari kapan mau boleh kenapa
sampai udah dong sih nya juga banyak sekali terima kasih ya apa pesanan paket ke di lagi kalau sama
po opo ang ng mga sa ba ako ko mo na pa lang hindi wala meron magkano salamat kung yung naman kailan ito
toi tôi không khong bao nhieu nhiêu shop ơi oi em anh chị chi cho minh mình hang hàng duoc được còn con size nao nào
el la los las de que y en un una por para con su es está esta no lo como pero más mas cuando cuanto cuánto precio envío gracias hola quiero tiene
le les des du et est une pour pas vous je il elle sur avec ce cette bonjour merci combien livraison
der die das und ist nicht ich sie wir ein eine mit auf wann wie viel bitte danke lieferung
o os um uma não nao você voce meu minha quanto quando entrega obrigado obrigada
`);
