import { Drop } from 'liquidjs';
import type { DateStyle, LocalMoment } from './dates.ts';

/** A value that hides what every object inherits: `{{ buyer.name.constructor }}` finds nothing to call. */
abstract class OwnDrop extends Drop {
	constructor() {
		super();
		for (const key of ['constructor', '__proto__']) Object.defineProperty(this, key, { value: undefined });
	}
}

/** A variable without a value: false in conditions, replaced by `default`, and otherwise carried through to a visible mark. */
export class MissingDrop extends OwnDrop {
	readonly name: string;
	constructor(name: string) {
		super();
		this.name = name;
	}
	override valueOf(): null {
		return null;
	}
	override liquidMethodMissing(): MissingDrop {
		return this;
	}
}

/** A date between filters; it is written only at the end, so that `plus_days` and `date` can follow each other. */
export class DateDrop extends OwnDrop {
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
export class StatusDrop extends OwnDrop {
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
export class MoneyDrop extends OwnDrop {
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
