"""Joins rules and net from what tools/train.ts wrote. Needs numpy and scipy (Debian: python3-scipy). Deterministic.

Usage: train-fit.py DIR. Writes join.json there and prints the figures. Rules were written looking at parts 0-6, so what joins rules and
net (the rules' share, thresholds, calibration) is tuned where neither has seen the messages: on two of the parts 7-9 for the third in
turn, which gives the figures, and on all three for what is shipped.
"""
import json
import sys

import numpy as np
from scipy.optimize import minimize

RULE_SILENCE = -3.0
TOP_SHARE = 0.8  # of the strongest intent's probability, left out when the others are judged: they need not share with it
FLOOR = 3.5  # no intent's log-odds fall lower, so that strong rules can speak against the model

D = sys.argv[1]
meta = json.load(open(f'{D}/rows.json'))
rows, INTENTS, EMOTIONS = meta['rows'], meta['intents'], meta['emotions']
N, KI, KE = len(rows), len(INTENTS), len(EMOTIONS)
rules = np.fromfile(f'{D}/rules.f32', dtype=np.float32).reshape(N, -1).astype(float)
part = np.array([r['part'] for r in rows])
fine = np.array([r['fine'] for r in rows])
sets = np.array([r['set'] for r in rows])
langs = np.array([r['lang'] for r in rows])
emotion = np.array([EMOTIONS.index(r['emotion']) if r['emotion'] else -1 for r in rows])
Y = np.zeros((N, KI), bool)
known = np.array([r['intents'] is not None for r in rows])
for i, r in enumerate(rows):
    for x in r['intents'] or []:
        Y[i, INTENTS.index(x)] = True
rule_intents = np.nan_to_num(rules[:, :KI], nan=RULE_SILENCE)
rule_says = (rule_intents >= 0).astype(float)
rule_emotions = np.nan_to_num(rules[:, KI:], nan=RULE_SILENCE)


def shares(name, idx):
    """What the net `name` says of the rows: shares of the intents and none, and of the feelings."""
    P = np.fromfile(f'{D}/net-{name}.f32', dtype=np.float32).reshape(N, KI + 1 + KE)[idx].astype(float)
    return P[:, :KI + 1], P[:, KI + 1:]


def log_odds(P):
    """Log-odds of every intent from the shares of intents and none (last column)."""
    intents = P[:, :KI].copy()
    top = intents.argmax(1)
    best = intents[np.arange(len(P)), top]
    intents /= (1 - TOP_SHARE * best)[:, None]
    intents[np.arange(len(P)), top] = best
    intents = np.clip(intents, 1e-5, 1 - 1e-5)
    return np.maximum(np.log(intents / (1 - intents)), -FLOOR)


def f1s(said, truth):
    tp, fp, fn = (said & truth).sum(0), (said & ~truth).sum(0), (~said & truth).sum(0)
    seen, none = tp + fn > 0, ~truth.any(1)
    micro = 2 * tp.sum() / max(1, 2 * tp.sum() + fp.sum() + fn.sum())
    return micro, (2 * tp / np.maximum(1, 2 * tp + fp + fn))[seen].mean(), (~said[none].any(1)).mean() if none.any() else 1.0


def emotion_f1(said, truth):
    hit = [(2 * ((said == k) & (truth == k)).sum()) / ((said == k).sum() + (truth == k).sum()) for k in range(KE) if (truth == k).any()]
    return (said == truth).mean(), float(np.mean(hit))


def tune_intents(S, R, says, T):
    """The rules' share, what they get on top where they assert alone, and a threshold; then thresholds by id that move only as far as their examples carry them."""
    def value_of(Z, t):
        micro, macro, free = f1s(Z > t, T)
        return (micro + macro) / 2 + 0.25 * free
    best = max((value_of(S + a * R + b * says, t), a, b, t) for a in (0.2, 0.3, 0.4) for b in (0.75, 1, 1.25, 1.5) for t in np.arange(-3.5, 0.5, 0.1))
    share, bonus, base = float(best[1]), float(best[2]), float(best[3])
    Z, thresholds = S + share * R + bonus * says, np.full(KI, base)
    for k in range(KI):
        def value(shift):
            said = Z[:, k] > base + shift
            tp, fp, fn = (said & T[:, k]).sum(), (said & ~T[:, k]).sum(), (~said & T[:, k]).sum()
            return 2 * (tp + 15) / (2 * (tp + 15) + fp + fn + 24) - 0.05 * abs(shift)
        thresholds[k] = base + max(np.arange(-1, 1.01, 0.1), key=lambda shift: (round(value(shift), 6), -abs(shift)))
    return share, bonus, thresholds


def calibrate(U, T):
    """Slope and offset of p = logistic(slope * margin + offset) among asserted intents."""
    u, t = U[U > 0], T[U > 0]
    def loss(w):
        z = w[0] * u + w[1]
        return (np.logaddexp(0, z) - t * z).sum() + 0.5
    return [float(x) for x in minimize(loss, [0.5, 0.0], method='Nelder-Mead').x]


def ece(p, t):
    bins = np.minimum((p * 10).astype(int), 9)
    return sum(abs(p[bins == b].mean() - t[bins == b].mean()) * (bins == b).mean() for b in range(10) if (bins == b).any())


def tune_emotion(S, R, T):
    """The rules' share against neutral, and what neutral gains or loses."""
    def said(a, b):
        Z = S.copy()
        Z[:, :-1] += a * (R - RULE_SILENCE)
        Z[:, -1] += b
        return Z.argmax(1)
    best = max((sum(emotion_f1(said(a, b), T)), a, b) for a in np.arange(0.1, 1.01, 0.1) for b in np.arange(-1, 3.01, 0.25))
    return float(best[1]), float(best[2]), said


def joined_emotions(E, R, share, neutral):
    Z = E.copy()
    Z[:, :-1] += share * (R - RULE_SILENCE)
    Z[:, -1] += neutral
    return Z


def emotion_slope(Z, truth):
    """How much flatter or steeper the sums must be for shares that come true as often as they say."""
    def loss(a):
        z = a * Z
        z = z - z.max(1, keepdims=True)
        return -(z[np.arange(len(z)), truth] - np.log(np.exp(z).sum(1))).mean()
    return min(np.arange(0.4, 1.61, 0.05), key=loss)


def join_on(S, E, idx):
    """Everything that joins rules and model, tuned on the rows `idx` (S and E: the model's scores of them)."""
    share, bonus, thresholds = tune_intents(S, rule_intents[idx], rule_says[idx], Y[idx])
    slope, offset = calibrate(S + share * rule_intents[idx] + bonus * rule_says[idx] - thresholds, Y[idx])
    e_share, e_neutral, _ = tune_emotion(E, rule_emotions[idx], emotion[idx])
    e_slope = emotion_slope(joined_emotions(E, rule_emotions[idx], round(e_share, 2), e_neutral), emotion[idx])
    return {'ruleShare': round(share, 2), 'ruleBonus': bonus, 'topShare': TOP_SHARE, 'floor': FLOOR, 'thresholds': [round(float(x), 2) for x in thresholds],
            'calibration': [round(slope, 3), round(offset, 3)], 'emotionShare': round(e_share, 2), 'neutral': e_neutral,
            'emotionSlope': round(float(e_slope), 2)}


def apply(join, S, E, idx):
    margin = S + join['ruleShare'] * rule_intents[idx] + join['ruleBonus'] * rule_says[idx] - np.array(join['thresholds'])
    Z = join['emotionSlope'] * joined_emotions(E, rule_emotions[idx], join['emotionShare'], join['neutral'])
    p = np.maximum(0.5, 1 / (1 + np.exp(-(join['calibration'][0] * margin + join['calibration'][1]))))
    share = np.exp(Z - Z.max(1, keepdims=True))
    return margin > 0, p, Z.argmax(1), (share / share.sum(1, keepdims=True)).max(1)


def interval(said, truth):
    """95 % of micro-F1 over 300 resamples of the messages."""
    draw = np.random.RandomState(1)
    picks = (draw.randint(0, len(said), len(said)) for _ in range(300))
    return np.percentile([f1s(said[i], truth[i])[0] for i in picks], [2.5, 97.5])


def report(idx, S, E):
    said, p, feel, feel_p = np.zeros((len(idx), KI), bool), np.zeros((len(idx), KI)), np.zeros(len(idx), int), np.zeros(len(idx))
    for fold in (7, 8, 9):
        out = part[idx] == fold
        join = join_on(S[~out], E[~out], idx[~out])
        said[out], p[out], feel[out], feel_p[out] = apply(join, S[out], E[out], idx[out])
    truth = Y[idx]
    print(f'ECE of asserted intents {ece(p[said], truth[said]):.3f}, of feelings {ece(feel_p, feel == emotion[idx]):.3f}')
    for name, pick in [('all', np.ones(len(idx), bool)), *((f'language {x}', langs[idx] == x) for x in np.unique(langs[idx])),
                       *((f'set {x}', sets[idx] == x) for x in np.unique(sets[idx]))]:
        a, b = f1s(said[pick], truth[pick]), f1s(rule_intents[idx][pick] >= 0, truth[pick])
        low, high = interval(said[pick], truth[pick])
        c = emotion_f1(feel[pick], emotion[idx][pick])
        print(f'{name:24} n {pick.sum():5}  intents micro {a[0]:.3f} ({low:.3f}-{high:.3f}) macro {a[1]:.3f} free {a[2]:.2f}'
              f'  rules alone {b[0]:.3f} {b[1]:.3f} {b[2]:.2f}  emotion {c[0]:.3f} {c[1]:.3f}', flush=True)
    if '--ids' in sys.argv:
        for k, name in enumerate(INTENTS):
            s, t = said[:, k], truth[:, k]
            print(f'  {name:20} P {(s & t).sum() / max(1, s.sum()):.3f} R {(s & t).sum() / max(1, t.sum()):.3f} n {t.sum()}')
    return join_on(S, E, idx)


def held_out(test, title, net):
    """Prints figures of the net `net` on the rows it has not seen; returns the join tuned on all of them."""
    print(f'== {title}: {len(test)} messages to measure')
    intents, feelings = shares(net, test)
    return report(test, log_odds(intents), np.log(np.clip(feelings, 1e-5, 1)))


if __name__ == '__main__':
    blind = fine & (part >= 7)
    join = held_out(np.where(blind)[0], 'held out by hash', 'held-out')
    json.dump(join, open(f'{D}/join.json', 'w'))
    if '--sources' in sys.argv:
        talks = np.char.startswith(sets, 'conversations')
        for title, out in [('held out: conversations', talks), ('held out: jddc', sets == 'jddc'), ('held out: messages', sets == 'messages')]:
            held_out(np.where(blind & out)[0], title, title.split()[-1])
