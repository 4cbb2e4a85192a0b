import { Drop } from 'liquidjs';
import type { DateStyle, LocalMoment } from './dates.ts';

/** A variable without a value: false in conditions, replaced by `default`, and otherwise carried through to a visible mark. */
export class MissingDrop extends Drop {
	readonly name: string;
	/** The seller was asked and left it blank, as the field allows: it writes nothing instead of a mark. */
	readonly blank: boolean;
	constructor(name: string, blank = false) {
		super();
		this.name = name;
		this.blank = blank;
	}
	override valueOf(): null {
		return null;
	}
	override liquidMethodMissing(): MissingDrop {
		return this;
	}
}

/** A date between filters; it is written only at the end, so that `plus_days` and `date` can follow each other. */
export class DateDrop extends Drop {
	readonly moment: LocalMoment;
	readonly style: DateStyle;
	private readonly words: string;
	constructor(moment: LocalMoment, style: DateStyle, words: string) {
		super();
		this.moment = moment;
		this.style = style;
		this.words = words;
	}
	override valueOf(): string {
		return this.words;
	}
}

/** An order status: its id in conditions (`{% if order.status == "shipped" %}`), its words in the text. */
export class StatusDrop extends Drop {
	readonly id: string;
	readonly words: string;
	constructor(id: string, words: string) {
		super();
		this.id = id;
		this.words = words;
	}
	override valueOf(): string {
		return this.id;
	}
}

/** An amount: a number to filters and conditions, a written amount in the text. */
export class MoneyDrop extends Drop {
	readonly amount: number;
	readonly words: string;
	constructor(amount: number, words: string) {
		super();
		this.amount = amount;
		this.words = words;
	}
	override valueOf(): number {
		return this.amount;
	}
}

/** What every object inherits is no property of a value: `{{ buyer.name.constructor }}` finds nothing to call. */
for (const { prototype } of [MissingDrop, DateDrop, StatusDrop, MoneyDrop]) {
	for (const name of Object.getOwnPropertyNames(Object.prototype)) {
		if (name !== 'valueOf') Object.defineProperty(prototype, name, { value: undefined });
	}
}
