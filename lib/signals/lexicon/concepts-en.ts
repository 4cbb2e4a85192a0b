/**
 * The concepts of `concepts-zh.ts` as English words, separated by commas: word forms of several regions, common misspellings and chat
 * spellings. A star at the end stands for any ending. Written for this project.
 */
export const CONCEPTS_EN: Readonly<Record<string, string>> = {
	// Money
	price:
		'price*, cost*, rrp, quote, quotation, rate, total, subtotal, amount, pricing, prise, prce, presyo, asking price',
	howmuch:
		'how much, hw much, how mch, hm, how many dollars, whats the price, what is the price, price pls, price please, what would it cost, what do you charge, going for, what are you asking',
	cheaper:
		'cheaper, cheap, discount*, knock, knock off, off the price, best price, lowest, lower, reduce*, haggle, negotiab*, nego, deal, bargain, last price, final price, would you take, would u take, take less, take off, could you do, can you do, will you accept, accept, offer, offers, wiggle room, meet me, meet in the middle, split the difference, round down, round it, throw in, throw, sweeten, bundle price, student discount, mates rates, loyalty discount, haircut, shave, flexible, budge, obo, firm, a bit off, come down, halfway, drop the price, less for',
	expensive:
		'expensive, pricey, steep, too much, overpriced, dear, rip off, ripoff, daylight robbery, costly, rich for, robbery, went up, gone up, hiked, extortionate, cheeky price',
	budget:
		'budget, afford, max, maximum, under, spend, limit, all i have, value for money, can stretch, stretch to, tight',
	nomoney:
		'broke, skint, short of cash, short on cash, money is tight, no money, cash strapped, low on funds, end of the month, savings, saving up',
	freeship:
		'free shipping, free delivery, free postage, postage free, ship free, shipping included, postage included, free p&p, sf free',
	shipfee:
		'shipping cost*, shipping fee*, shipping charge*, delivery cost*, delivery fee*, delivery charge*, postage, p&p, p and p, how much is shipping, how much shipping, how much to ship, how much to send, how much to post, courier charge*, carriage, freight, sf, handling fee, customs, duty, duties, import tax, vat on import',
	pricediff:
		'price match, price drop, dropped, price difference, difference back, yesterday it was, was cheaper, adjusted, lowered the price',
	coupon:
		"coupon*, voucher*, code, promo code, discount code, gift card, promocode, redeem, cashback, store credit, code not, code doesn't",
	promo:
		'sale, sales, promo*, promotion*, offer on, black friday, cyber monday, 11.11, 12.12, boxing day, bogo, buy one, two for, 2 for, 3 for, multi buy, multibuy, bundle*, clearance, flash sale, deals, special offer, any offers, bundle deal, seasonal',
	points: 'points, loyalty, member*, rewards, vip, subscribe, subscription, newsletter, sign up, first order',
	freebie:
		'freebie*, free gift, free sample*, sample*, extra, bonus, included free, anything free, come with any',
	paymethod:
		'paypal, klarna, afterpay, clearpay, zip, credit card, debit card, card, amex, visa, mastercard, bank transfer, wire, cash, cash on delivery, cod, gcash, venmo, zelle, cashapp, apple pay, google pay, upi, paytm, m-pesa, instal*, emi, pay later, pay monthly, pay in, payment method*, payment option*, how do i pay, how to pay, cheque, check by mail, revolut, invoice me, pay half, split payment, split the payment, bnpl, paynow, shopeepay, how can i pay, ways to pay, accept paypal',
	payproblem:
		"declined, payment failed, payment fail*, won't go through, wont go through, not going through, charged twice, double charged, charged me, error at checkout, checkout error, rejected, can't pay, cant pay, pending, payment error, keeps failing, spinning, not accepting my card, stuck on payment, took the money, money was taken, gone out of my account",
	deposit:
		'deposit, hold it, hold one, reserve*, put aside, set aside, keep it for me, down payment, layaway, put it by',
	// Goods
	stock:
		'in stock, stock, available, availability, sold out, out of stock, restock*, back in, any left, left, still have, still got, still available, got any, have any, do you have, do u have, have you got, you got, more coming, coming back, run out, backorder*, pre-order, preorder, discontinued, waitlist, how many left',
	size: 'size*, sizing, small, medium, large, xl, xxl, xs, dimension*, measure*, length, width, height, depth, diameter, wide, tall, long, inch*, inches, cm, mm, feet, ft, kg, lbs, weight, weigh*, litre*, liter*, ml, capacity, chest, waist, hips, inseam, sleeve, how big, how tall, how long is, how wide, how heavy, how thick, uk size, eu size, us size, plus size, half size',
	body: "i'm 5', im 5, my height, my weight, tall, slim, curvy, petite, broad shoulders, wide feet, narrow feet, size 12, bust, stone",
	fit: 'fit*, tight, loose, snug, baggy, true to size, runs small, runs large, pinch*, rub*, too small, too big, too long, too short, wide fit, size up, size down, roomy',
	colour:
		'colour*, color*, black, white, red, blue, green, pink, grey, gray, brown, beige, navy, purple, yellow, orange, gold, silver, shade*, cream, teal, burgundy, ivory, rose gold, transparent, tone, darker, lighter',
	material:
		'material*, fabric*, cotton, wool, leather, suede, linen, silk, polyester, nylon, plastic, metal, steel, stainless, wood*, oak, pine, bamboo, glass, ceramic, silicone, rubber, latex, cashmere, viscose, foam, down, feather*, alumin*, copper, brass, ingredient*, made of, made from, made out of, vegan, percent, fillings',
	spec: 'spec*, model, version, watt*, volt*, mah, battery, battery life, gb, ram, storage, resolution, bluetooth, usb, usb-c, ports, port, rpm, decibel*, db, screen, refresh rate, pack of, how many in, per pack, pieces, comes with, come with, included, include*, in the box, contents, shelf life, expir*, best before, use by, made in, origin, flavour*, flavor*, scent*, thread count, spf, dosage, serial, generation, gen, type of, ply, layer*',
	compat:
		'compatib*, work with, works with, work on, works on, fit on, fit a, fit my, fits my, fit in, suitable for, support*, plug, adapter, adaptor, uk plug, eu plug, connect to, pair with, iphone, samsung, android, mac, windows, model year, attach to, go with, interchangeable, same thread, 110v, 220v, 240v',
	feature:
		'waterproof, water resistant, water-resistant, machine washable, washable, dishwasher, microwave, rechargeable, wireless, adjustable, foldable, removable, detachable, quiet, silent, noise, breathable, stretch*, lined, hooded, pockets, zip, zipper, lid, lock*, wheels, remote, timer, insulated, oven safe, reversible, non-slip, dimmable, heat up, lights up',
	usage:
		'how do i, how do you, how to, how does, how should i, instruction*, manual, guide, tutorial, assemble, assembly, set up, setup, set it up, install*, mount*, pair it, pairing, reset, configure, turn on, turn it on, switch on, charge it, how often, how long do i, how long should, wash it, clean it, clean*, descale, care for, store it, storing, cook*, steep, brew*, apply*, take it, dose, where do i put, which way, step by step, what setting, how many scoops',
	orderhow:
		'how do i order, how to order, where do i order, how can i buy, how do i buy, where can i buy, link, url, website, checkout, check out, basket, cart, add to cart, where do i enter, which button, which option, create an account, log in, place an order',
	recommend:
		'recommend*, suggest*, suggestion*, advice, advise, which one should, which should i, what would you, best one, which is best, what do you think, good for, ideal for, any ideas, help me choose, help me pick, help me decide, most popular, bestsell*, best sell*, suitable, beginner, looking for something, right one for, your pick, which would you',
	compare:
		'difference*, different from, compare*, comparison, vs, versus, better than, which is better, which one is better, or the, between the, same as, cheaper than, how is it different, stack up, pros and cons, worth the extra, upgrade from, what makes, previous model, older version, one over the other',
	rival:
		"amazon, ebay, etsy, temu, shein, aliexpress, alibaba, walmart, target, argos, tesco, ikea, costco, shopee, lazada, tokopedia, another shop, another seller, other seller*, other shop*, other store*, competitor*, elsewhere, other listing*, same thing for, same one for, down the road, local store, next door, they sell, their price, found it for, seen it for, saw it for, they're selling, currys, asos, vinted, gumtree, best buy, flipkart, jumia, takealot",
	authentic:
		'genuine, authentic*, real, fake*, original, legit, counterfeit, knockoff, knock-off, knock off brand, replica*, dupe, official, authori*, certificate of, serial number, hologram, verify, branded, proof of purchase, imitation, oem, refurb*, second hand, used, brand new, sealed, bootleg, licensed, is it real, real deal',
	quality:
		'quality, durab*, sturdy, last long, how long does it last, does it last, hold up, holds up, flimsy, well made, solid, robust, fade*, shrink*, pill*, bobble, reliable, any good, condition, scratches, wear and tear, worn, review*, rating*, thick enough, see through, feel cheap, does it really, actually work, does it actually, good enough, stand up to, peel, rust*, taste like, smell like, reviews say, fall apart',
	safety:
		'safe, safety, toxic*, bpa, lead, allerg*, sensitive skin, eczema, pregnan*, breastfeed*, baby safe, chemical*, organic, food grade, hypoallergenic, fragrance free, choking, fire, overheat*, certified, certificat*, tested, ce mark, fda, side effect*, rash, asthma, diabetic, nut, nuts, gluten, scam*, scammer, fraud, phish*, secure, protect*, buyer protection, escrow, off platform, stolen card, is this shop, legit shop, trust, hack*, card details, my data',
	privacy:
		"discreet*, discrete, plain box, plain packag*, plain, unmarked, no logo, no branding, privacy, private, label say, on the label, on the box, on the parcel, on the outside, see what, what's inside, nosy, roommate*, housemate*, flatmate*, my parents, my wife, my husband, my partner, open it before, find out, surprise, bank statement, show up as, appear on, statement, not mention, don't write, dont write, hide, hidden, embarrass*, no one knows, nobody knows, without anyone, sender name, return address, description on",
	pack: 'packag*, packing, wrapped, wrap, gift wrap*, box, bubble wrap, boxed, padding, sealed bag, gift box, gift bag, envelope',
	// Delivery
	courier:
		'courier, royal mail, dhl, ups, fedex, usps, evri, hermes, dpd, yodel, auspost, australia post, canada post, an post, j&t, lbc, ninja van, parcel locker, locker, pickup point, pick up, collect, collection, carrier, postman, post office, in person, click and collect, driver, local pickup, lalamove, parcelforce',
	send: 'ship, ships, shipped, shipping, dispatch*, despatch*, send out, sent out, post it, posted, mail it, mailed, leave the warehouse, go out, gone out, sent yet, shipped yet, send it, on its way, processing, ship out, when will you send, handling time, lead time, going out',
	arrive:
		'arrive*, arrival, deliver*, get here, get to me, reach*, eta, how long does it take, how long will it take, how many days, in time, by friday, by saturday, by monday, by christmas, before christmas, before the, next day, delivery date, turn up, be here, make it by, get it by, days to, weeks to, how soon, overnight, express, same day',
	track:
		"track*, tracking number, tracking no, trackin, where is my, where's my, wheres my, where is it, where's it, status, parcel, package is, stuck, hasn't moved, not moved, hasnt moved, in transit, out for delivery, customs hold, no update*, last scan, depot, whereabouts, update on my, any update, any news, shows delivered, location of",
	region:
		'deliver to, ship to, ships to, shipping to, abroad, international*, overseas, canada, australia, ireland, northern ireland, usa, uk, europe, eu, india, nigeria, kenya, singapore, malaysia, philippines, scotland, highlands, hawaii, alaska, island, po box, rural, postcode, zip code, pincode, outside the',
	when: "when, what time, how long, how soon, what day, which day, when's, by when, wen",
	soon: 'today, tonight, tomorrow, asap, urgent*, right away, immediately, quickly, this week, weekend, need it by, need them by, need this by, tmr, tmrw, 2moro, in a hurry, pronto',
	waited:
		"still waiting, waiting, waited, weeks ago, days ago, week ago, days now, weeks now, been a week, been two, been three, been over, a month, for ages, late, delayed, delay*, overdue, supposed to, was meant to, should have arrived, should've, promised, said it would, still not, still no, still hasn't, still hasnt, hasn't arrived, hasnt arrived, not arrived, yet to, behind schedule, past the date, was due, you said",
	notcome:
		"never arrived, not arrived, never came, didn't arrive, did not arrive, not received, haven't received, havent received, never received, didn't receive, not here, says delivered, marked delivered, marked as delivered, lost, gone missing, nothing here, no parcel, no package, wasn't left, signed for by, stolen, not got it, nothing came, nowhere, empty",
	lacking:
		"missing, only got, only received, only one, only two, short, incomplete, not included, left out, forgot, without the, wasn't in, weren't in, isn't in, not in the box, one of the, half the order, part of my order, no charger, no screws, no cable, instead of 2, instead of two, instead of 3, out of the, where is the rest, rest of",
	broken:
		'broken, broke, crack*, smash*, shatter*, dent*, scratch*, chip*, bent, torn, ripped, tear, crushed, squashed, leak*, spilt, spilled, damag*, snapped, split, burst, soaked, wet, in pieces, bits, shards, warped, dinged, mangled, battered, gouge*, punctur*, scuffed',
	defect:
		"doesn't work, doesnt work, does not work, not working, stopped working, won't turn on, wont turn on, won't charge, wont charge, faulty, defect*, dead, dies, died, malfunction*, flicker*, overheating, fell apart, falling apart, came off, coming off, peeling, fading, faded, bobbling, shrunk, unravel*, hole, holes, mould*, mold*, rotten, stale, off, smells, stinks, stink, smell*, hair, bug, bugs, rattle*, squeak*, wobbl*, loose screw, rusted, rusty, poor quality, terrible quality, bad quality, cheap plastic, rubbish, junk, garbage, crap, useless, broke after, lasted, won't stop, keeps cutting, keeps disconnecting, freezing, freezes, buzzing, tastes, thin, low quality, gave up",
	mismatch:
		"wrong, wrong size, wrong colour, wrong color, wrong item, wrong one, not what i, not as described, nothing like, different to, different from, not the same as, doesn't match, doesnt match, not match, listing said, listing says, the photo*, the picture*, pictured, described, description, advertised, ordered a, i ordered, i asked for, i bought the, sent me a, you sent, got a, received a, supposed to be, misleading, not the one, instead of, isn't the, mislabel*",
	// After the sale
	refund:
		'refund*, money back, my money, reimburs*, compensat*, partial refund, full refund, credit me, get my money, chargeback, return my money, give me back',
	returning:
		"return, returns, returned, returning, send it back, send back, sending it back, sent it back, give it back, take it back, take back, rma, return label, prepaid label, returns label, change my mind, changed my mind, don't want it, do not want it, unwanted, bring it back, refuse delivery, 30 days, 14 days",
	exchanging:
		'exchange*, swap*, replace*, replacement, different size, bigger size, smaller size, another one, new one, one that works, send another, resend, switch it, trade it, send a new, size bigger, size smaller, other size',
	warranty:
		"warranty, guarantee*, warrantee, repair*, spare part*, after sales, return policy, refund policy, returns policy, can i return, can it be returned, can i send it back, if it doesn't fit, if it breaks, what if it, what happens if, if i don't like, if it arrives, covered, cover, service centre, service center, who pays return, who pays for return, fix it, exchange policy, if something goes wrong, if they don't",
	invoice:
		'invoice*, receipt*, vat, vat number, tax number, gst, bill, company name on, purchase order, proof of purchase, tax invoice, billing, expense*, itemised, itemized',
	order: 'order, my order, order number, order no, purchase, item number, order #, parcel, package',
	place:
		"i'll take, ill take, i will take, i'll have, i want to buy, i'd like to buy, i would like to buy, i want to order, i'd like to order, like to order, buy it, buying, bought it, just bought, just ordered, ordered, just paid, paid, payment sent, sold, i'll buy, ill buy, put me down, count me in, done deal, deal, go ahead, gonna order, going to order, order placed, placed the order, placed an order, checking out, ordering now, i'll get, take two, take one, take both, send me the, ill go for, i'll go for, go with, let's do it, lets do it, sign me up, purchased, take my money",
	unpaid:
		"not paid, haven't paid, havent paid, pay tonight, pay tomorrow, pay later, pay on friday, when i get paid, payday, pay day, get paid, salary, wages, paycheck, payment pending, haven't checked out, keep the order, don't cancel, keep it open, still unpaid, awaiting payment, transfer tomorrow, pay u, will pay, gonna pay, pay by, till friday, until friday, until payday, hold the order, money comes",
	change:
		'change*, amend*, edit, update my, update the, switch my, switch to, correct the, wrong address, different address, new address, moved house, typo, add another, add one, combine*, put it with, together with, send later, delay shipping, hold off, instead please, make it, swap the colour, ordered the wrong, selected the wrong, picked the wrong, chose the wrong, change of address, add to my order',
	address:
		'address, postcode, street, apartment, apt, flat, unit, phone number, name is, my number, deliver it to, leave it with, leave it at, neighbour, neighbor, workplace',
	cancel:
		"cancel*, call it off, stop the order, don't send, dont send, don't ship, no longer want, no longer need, don't want it anymore, changed my mind, ordered by mistake, ordered by accident, accidental, withdraw",
	received:
		'received, arrived, it came, came today, came this morning, got it, got here, turned up, has arrived, delivered today, landed, showed up, picked it up, collected it, parcel came, all here, safe and sound, opened, unboxed',
	// Pressing and complaining
	urge: "hurry, asap, quick*, chase, chasing, hello??, anyone there, are you there, you there, reply, respond, answer me, any update, any news, come on, still waiting for, waiting on, please hurry, speed, follow up, following up, any progress, what's happening, whats happening, get a move on, sort it, sort this, today please, second message, third message, asked twice, again, ???, bump, knock knock, get back to me",
	ignored:
		'ignore*, ignoring, no reply, no response, no answer, nobody answers, no one answers, rude, unhelpful, attitude, copy paste, copy and paste, copy-paste, bot, robot, automated, template, passed around, fobbed off, fob, run around, runaround, useless service, customer service, terrible service, awful service, poor service, bad service, unprofessional, hung up, dismissive, condescending, patronis*, snarky, lied, lying, lies, liar, excuse*, stop sending me, read my message, same answer, seen zone, unacceptable, wasting my time, joke',
	threat:
		'report*, bad review, one star, 1 star, negative review, negative feedback, leave feedback, lawyer, solicitor, legal, court, small claims, sue, police, trading standards, bbb, ombudsman, chargeback, dispute, open a case, case with, twitter, facebook, tiktok, post this, tell everyone, complain to, escalate*, fraud department, consumer rights, attorney, name and shame, everyone will know, going public, authorities, or else, paypal claim, claim, ftc, consumer',
	// Talk
	hello:
		"hi, hello, hey, hiya, good morning, good afternoon, good evening, morning, evening, greetings, helo, yo, howdy, g'day, gday, anyone there, hii, heyy, hi there, dear, sir, mam, madam, hullo, afternoon",
	thanks:
		"thank*, thx, tnx, ty, cheers, ta, appreciate*, grateful, tysm, thanku, thnx, much obliged, bless you, you're a star, youre a star, legend, lifesaver, life saver, tq, salamat",
	bye: "bye, goodbye, see you, see ya, later, good night, goodnight, take care, have a good, have a nice, have a great, talk soon, ttyl, cya, catch you, until next time, signing off, that's all, all the best, cheerio, night",
	sorry:
		"sorry, apolog*, my bad, my mistake, my fault, oops, whoops, didn't mean, forgive, pardon, i misread, i misunderstood, misread, i was rude, snapped at you, false alarm, ignore my last, ignore that, i was wrong, bothered you, should have checked",
	praise:
		'love*, great, excellent, perfect*, amazing, awesome, brilliant, fantastic, beautiful*, gorgeous, lovely, happy with, pleased, impressed, recommend you, best ever, well packed, good quality, great quality, super fast, five stars, 5 stars, five star, spot on, exactly what i, stunning, wonderful, works perfectly, works great, works well, better than expected, better than i, top notch, 10/10, fab, quality is great, delicious, tasty, comfy, comfortable, so soft, chuffed, over the moon, obsessed, compliments, cracking, superb, ace',
	ack: "ok, okay, k, kk, sure, yes, yep, yeah, yup, alright, right, got it, understood, noted, fine, i see, great, cool, will do, no problem, no worries, correct, that's right, exactly, fair enough, aye, okey, oki, roger, makes sense, that works, sounds good",
	no: "no, nope, nah, not really, never mind, nevermind, nvm, no need, don't need, none, neither, not yet",
	think:
		"think about it, think on it, think it over, have a think, sleep on it, not sure, unsure, undecided, can't decide, cant decide, torn between, maybe, perhaps, let me check, ask my, check with my, talk to my, get back to you, come back to you, let you know, shop around, look around, browsing, just looking, on the fence, mull, consider*, hmm, hmmm, dunno, debating, in two minds, another time, some other time, wait a bit, hold off",
	reject:
		"no thanks, no thank you, pass, i'll pass, ill pass, not interested, too expensive, out of my budget, over budget, over my budget, leave it, forget it, changed my mind, not for me, won't be buying, wont be buying, not buying, don't need it, found another, bought elsewhere, found one elsewhere, rather not, not worth it, skip, decided against, decline, can't justify, cant justify, doesn't suit, not what i'm looking for, count me out, too dear",
	bulk: 'bulk, wholesale, moq, minimum order, trade price, trade account, resell*, reseller, distributor, 50 units, 100 units, 100 pcs, 50 pcs, units, pieces, pcs, pallet, case of, cases, for our office, for my office, company order, school order, corporate, large quantity, large order, big order, volume discount, per unit, supply, stockist, dozen*, hundred*, for my shop, for my store, for my cafe, quantity discount, our team, staff, employees, favours, wedding guests',
	custom:
		'custom*, personal*, engrav*, monogram*, embroider*, bespoke, made to order, made to measure, logo, print my, print our, with a name, my name on, initials, cut to size, cut to, own design, my design, different length, add a name, handwritten, note inside, write a note, write on, card, message on, one-off, modify, alter*, special request, could you make, can you make, make one, paint it, mix and match, change the wording, tailor*',
	gift: "gift, gifts, present, presents, birthday, bday, anniversary, wedding, christmas present, xmas, valentine*, mother's day, mothers day, father's day, fathers day, baby shower, housewarming, graduation, retirement, secret santa, for my mum, for my mom, for my dad, for my wife, for my husband, for my girlfriend, for my boyfriend, for my sister, for my brother, for my friend, for my son, for my daughter, for my nan, for my boss, for my niece, for my nephew, turning, surprise him, surprise her, stocking filler, thank you gift, newborn",
	person:
		'mum, mom, mother, dad, father, wife, husband, girlfriend, boyfriend, gf, bf, son, daughter, kid, kids, child, children, baby, toddler, nan, gran, grandma, grandpa, granddad, sister, brother, friend, mate, niece, nephew, boss, colleague, coworker, teacher, aunt, uncle, partner, fiance*, hubby, little one, mother-in-law, in-laws, year old, yr old, yo',
	pet: 'dog, dogs, cat, cats, puppy, kitten, pup, pet, rabbit, hamster, parrot, horse, labrador, poodle, tabby',
	chat: "haha*, lol, lmao, weather, raining, rain, cold out, hot here, weekend, holiday*, football, match, the kids, my garden, busy, long day, coffee, funny, small world, how are you, how's it going, hows business, how is business, hope you're well, hope you are well, having a good, by the way, btw, back in the day, my hometown, snow, traffic, i live, years ago, tv, moved here",
	// Feelings
	anger:
		'angry, furious, livid, fuming, disgust*, ridiculous, outrageous, unacceptable, joke, disgrace*, shocking, appalling, pathetic, fed up, sick of, sick and tired, enough, had it, wtf, bloody, damn, hell, bs, bullshit, fuming, scam, con, thieves, thief, crooks, cheat*, liars, shame on you, how dare, pissed, annoyed, annoying, raging, absolute, clowns, insult*, robbed, incompetent, worst, nerve',
	worry:
		"worried, worry*, nervous, anxious, scared, afraid, concerned, concern*, fear, panic*, hope it's not, hope its not, what if, stress*, freaking, uneasy, hesitant, paranoid, dread*, desperate, please tell me, is it normal, should i be, bit scary, am i going to, hope i, never done this, burned before, burnt before, scammed before",
	sad: 'disappoint*, let down, gutted, sad, upset, unhappy, shame, pity, expected better, expected more, heartbroken, regret, sadly, not impressed, unimpressed, underwhelm*, bummed, devastated, wish i, was hoping, hoped, not happy, not great, meh, what a waste, waste of, deflated, was looking forward, crying',
	puzzled:
		"confus*, don't understand, dont understand, don't get it, not clear, unclear, what do you mean, what does that mean, how come, why, lost me, i'm lost, im lost, puzzled, can't figure, cant figure, can't find, cant find, can't work out, makes no sense, don't know how, dont know how, what is, bit lost, huh, eh, wdym, no idea, explain, can't tell, which is it, doesn't make sense, contradict*, baffled, stumped",
	happy:
		"happy, excited, yay, thrilled, delighted, so good, can't wait, cant wait, woohoo, wow, omg, made my day, glad, over the moon, stoked, love it, absolutely love, smiling, buzzing, ecstatic, yesss, hurray, hooray, best day, joy",
	// Turns of speech
	cond: 'if, in case, suppose, assuming, would it, when i get, unless, say i, provided, hypothetical*',
	negate:
		"not, don't, dont, isn't, isnt, no longer, never, won't, wont, can't, cant, didn't, didnt, doesn't, doesnt, wasn't, aren't, without, neither, hardly",
	past: "last time, last week, last month, last year, yesterday, before, previous*, already, bought, used, had one, i've had, ive had, since, ago, earlier, once",
	need: "need, want, looking for, would like, i'd like, after a, in search of, searching, hunting for, do you sell, do you do, do you make, do you stock, hoping to, planning to, thinking of",
	request:
		'can you, could you, would you, will you, can i, could i, may i, please, pls, plz, can u, could u, would it be possible, is it possible, any chance, mind, able to, help me, kindly, let me know',
	promise:
		'you said, you told me, you promised, promised, you guys said, your colleague said, was told, i was told, assured, guaranteed me, said it would, supposed to',
	loyal:
		'again, regular, loyal, always buy, bought before, second time, third time, repeat customer, returning customer, long time customer, been buying, another order, reorder, re-order, same as last time, usual',
};
