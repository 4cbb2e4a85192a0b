"""Fits the message model from the features that tools/train.ts wrote. Needs numpy and scipy (Debian: python3-scipy). Deterministic.

Usage: train-fit.py FEATURE_DIR. Writes held-out.bin/.json (fitted on parts 0-6) and final.bin/.json (fitted on everything) there,
and prints the figures. Rules were written looking at parts 0-6, so what joins rules and model (the rules' share, thresholds,
calibration) is tuned where neither has seen the messages: on two of the parts 7-9 for the third in turn, which gives the figures,
and on all three for what is shipped.
"""
import json
import struct
import sys
from collections import Counter, defaultdict

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

BITS = 18
SCALES = (1.0, 0.4, 0.25, 0.8)  # text, seller's message before, circumstances, letters; over the root of their count but for circumstances
INTENT_L2, EMOTION_L2 = 0.02, 0.05
RULE_SILENCE = -3.0
RULE_BONUS = 0.5  # what rules that assert alone get on top of their share
TOP_SHARE = 0.8  # of the strongest intent's probability, left out when the others are judged: they need not share with it
FLOOR = 5.0  # no intent's log-odds fall lower, so that strong rules can speak against the model
OWN_WEIGHT = 1.0
# Sets that helped when added alone; hint3, multidogo, bitext, clinc150 and crosswoz did not and stay out (docs/model.md).
EXTRA_WEIGHT = {'jddc_intents': 0.4, 'goemotions': 0.1, 'cped': 0.05}
EXTRA_MOST = {'goemotions': 5000, 'cped': 4000}
KEPT = 420_000  # weights that survive pruning

D = sys.argv[1]
meta = json.load(open(f'{D}/rows.json'))
rows, INTENTS, EMOTIONS = meta['rows'], meta['intents'], meta['emotions']
N, KI, KE = len(rows), len(INTENTS), len(EMOTIONS)
counts = np.fromfile(f'{D}/counts.u32', dtype=np.uint32).astype(np.int64)
hashes = np.fromfile(f'{D}/hashes.u32', dtype=np.uint32)
groups = np.fromfile(f'{D}/groups.u8', dtype=np.uint8)
rules = np.fromfile(f'{D}/rules.f32', dtype=np.float32).reshape(N, -1).astype(float)
offsets = np.concatenate([[0], np.cumsum(counts)])
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
rule_bonus = RULE_BONUS * (rule_intents >= 0)
rule_emotions = np.nan_to_num(rules[:, KI:], nan=RULE_SILENCE)


def bucket(h):
    mixed = (h ^ (h >> np.uint32(15))) * np.uint32(0x2C1B3C6D)
    return ((mixed ^ (mixed >> np.uint32(13))) & np.uint32((1 << BITS) - 1)).astype(np.int64)


BUCKETS = bucket(hashes)


def matrix(idx):
    lens = counts[idx]
    where = np.concatenate([np.arange(offsets[i], offsets[i + 1]) for i in idx])
    r, g = np.repeat(np.arange(len(idx)), lens), groups[where]
    n = np.zeros((len(idx), len(SCALES)))
    np.add.at(n, (r, g), 1)
    v = np.array(SCALES)[g] / np.where(g == 2, 1, np.sqrt(n[r, g]))
    return sp.csr_matrix((v.astype(np.float32), (r, BUCKETS[where])), shape=(len(idx), 1 << BITS))


def fit(X, T, weight, l2, start=None, mask=None, iterations=45):
    """Multinomial logistic regression with soft targets T; `mask` keeps pruned weights at zero."""
    F, K = X.shape[1], T.shape[1]
    XT = X.T.tocsr()

    def loss(w):
        W = w.reshape(F, K)
        Z = X @ W
        Z -= Z.max(1, keepdims=True)
        e = np.exp(Z)
        s = e.sum(1, keepdims=True)
        value = -(weight[:, None] * T * (Z - np.log(s))).sum() + 0.5 * l2 * (w * w).sum()
        G = XT @ ((e / s - T) * weight[:, None]) + l2 * W
        return value, (G if mask is None else G * mask).ravel()

    first = np.zeros(F * K) if start is None else start.ravel().astype(float)
    return minimize(loss, first, jac=True, method='L-BFGS-B', options={'maxiter': iterations, 'maxcor': 5}).x.reshape(F, K)


def prune(W, df, kept):
    strength = np.abs(W) * np.sqrt(df)[:, None]
    return strength >= np.partition(strength.ravel(), -kept)[-kept] if kept < W.size else np.ones_like(W, bool)


def jddc_map(train):
    """JD labels whose rows with fine labels (at least 6, training rows only) agree in 7 of 10 on one list of intents."""
    seen = defaultdict(list)
    for i in train:
        if rows[i]['source']:
            seen[rows[i]['source']].append(tuple(sorted(rows[i]['intents'])))
    out = {}
    for name, lists in seen.items():
        best, n = max(Counter(lists).items(), key=lambda item: (item[1], item[0]))
        if len(lists) >= 6 and n / len(lists) >= 0.7:
            out[name] = best
    return out


def extras(train, kind):
    mapping, own, found = jddc_map(train), {rows[i]['text'] for i in np.where(fine)[0]}, defaultdict(list)
    for i in np.where(~fine)[0]:
        r = rows[i]
        if r['text'] in own:
            continue
        if r['set'] == 'jddc_intents':
            if kind == 'intent' and r['source'] in mapping:
                Y[i] = [x in mapping[r['source']] for x in INTENTS]
                found[r['set']].append(i)
        elif (known[i] if kind == 'intent' else emotion[i] >= 0) and EXTRA_WEIGHT.get(r['set'], 0) > 0:
            found[r['set']].append(i)
    for name in found:
        most = EXTRA_MOST.get(name, 2500)
        if len(found[name]) > most:
            found[name] = sorted(np.random.RandomState(1).choice(found[name], most, replace=False))
    idx = np.array(sum(found.values(), []), int)
    return idx, np.array([EXTRA_WEIGHT[s] for s in sets[idx]])


def train_one(train, kind):
    """Fits one softmax on rows with fine labels and the sets that help; returns feature ids and int8-rounded weights."""
    more, more_weight = extras(train, kind)
    idx = np.concatenate([train, more])
    if kind == 'intent':
        T = np.concatenate([Y[idx], ~Y[idx].any(1, keepdims=True)], 1).astype(np.float32)
        T /= T.sum(1, keepdims=True)
        l2, kept = INTENT_L2, KEPT * 8 // 10
    else:
        T = np.eye(KE, dtype=np.float32)[emotion[idx]]
        l2, kept = EMOTION_L2, KEPT * 2 // 10
    X = matrix(idx)
    df = np.asarray((X > 0).sum(0)).ravel()
    keep = np.where(df >= 2)[0]
    X = X[:, keep]
    weight = np.concatenate([np.where(sets[train] == 'own', OWN_WEIGHT, 1.0), more_weight]).astype(np.float32)
    W = fit(X, T, weight, l2)
    mask = prune(W, df[keep], kept)
    W = fit(X, T, weight, l2, start=W * mask, mask=mask, iterations=15) * mask
    step = np.abs(W).max(0) / 127
    return keep, np.rint(W / step).astype(np.int8), step


def scores(model, idx):
    keep, Q, step = model
    Z = matrix(idx)[:, keep] @ (Q * step)
    Z -= Z.max(1, keepdims=True)
    P = np.exp(Z)
    return P / P.sum(1, keepdims=True)


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


def tune_intents(S, R, bonus, T):
    """The rules' share and a threshold, then thresholds by id that move only as far as their examples carry them."""
    best = max(((np.mean(f1s(S + a * R + bonus > t, T)[:2]) + 0.1 * f1s(S + a * R + bonus > t, T)[2], a, t)
                for a in np.arange(0.2, 0.71, 0.1) for t in np.arange(-4.5, 0.5, 0.1)))
    share, base = float(best[1]), float(best[2])
    Z, thresholds = S + share * R + bonus, np.full(KI, base)
    for k in range(KI):
        def value(shift):
            said = Z[:, k] > base + shift
            tp, fp, fn = (said & T[:, k]).sum(), (said & ~T[:, k]).sum(), (~said & T[:, k]).sum()
            return 2 * (tp + 15) / (2 * (tp + 15) + fp + fn + 24) - 0.05 * abs(shift)
        thresholds[k] = base + max(np.arange(-1, 1.01, 0.1), key=lambda shift: (round(value(shift), 6), -abs(shift)))
    return share, thresholds


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


def write(name, intent, emotion_model, join):
    """Sparse rows: varint bucket distance, class count, then class and weight bytes; classes: intents, none, emotions."""
    row = defaultdict(list)
    for (keep, Q, _), shift in ((intent, 0), (emotion_model, KI + 1)):
        f, k = np.nonzero(Q)
        for a, b in zip(f, k):
            row[int(keep[a])].append((int(b) + shift, int(Q[a, b])))
    out, last = bytearray(), -1
    for b in sorted(row):
        gap = b - last
        last = b
        while gap > 127:
            out.append(gap & 127 | 128)
            gap >>= 7
        out.append(gap)
        out.append(len(row[b]))
        for k, q in row[b]:
            out += struct.pack('<Bb', k, q)
    open(f'{D}/{name}.bin', 'wb').write(out)
    steps = [float(f'{x:.6g}') for x in [*intent[2], *emotion_model[2]]]
    json.dump({'bits': BITS, 'scales': SCALES, 'features': len(row), 'weights': int(sum(map(len, row.values()))), 'steps': steps, **join},
              open(f'{D}/{name}.json', 'w'))
    print(f'{name}: {len(row)} features, {sum(map(len, row.values()))} weights, {len(out)} bytes')


def tune_emotion(S, R, T):
    """The rules' share against neutral, and what neutral gains or loses."""
    def said(a, b):
        Z = S.copy()
        Z[:, :-1] += a * (R - RULE_SILENCE)
        Z[:, -1] += b
        return Z.argmax(1)
    best = max((sum(emotion_f1(said(a, b), T)), a, b) for a in np.arange(0.1, 1.01, 0.1) for b in np.arange(-1, 3.01, 0.25))
    return float(best[1]), float(best[2]), said


def join_on(S, E, idx):
    """Everything that joins rules and model, tuned on the rows `idx` (S and E: the model's scores of them)."""
    share, thresholds = tune_intents(S, rule_intents[idx], rule_bonus[idx], Y[idx])
    slope, offset = calibrate(S + share * rule_intents[idx] + rule_bonus[idx] - thresholds, Y[idx])
    e_share, e_neutral, _ = tune_emotion(E, rule_emotions[idx], emotion[idx])
    return {'ruleShare': round(share, 2), 'ruleBonus': RULE_BONUS, 'topShare': TOP_SHARE, 'floor': FLOOR, 'thresholds': [round(float(x), 2) for x in thresholds],
            'calibration': [round(slope, 3), round(offset, 3)], 'emotionShare': round(e_share, 2), 'neutral': e_neutral}


def apply(join, S, E, idx):
    margin = S + join['ruleShare'] * rule_intents[idx] + rule_bonus[idx] - np.array(join['thresholds'])
    Z = E.copy()
    Z[:, :-1] += join['emotionShare'] * (rule_emotions[idx] - RULE_SILENCE)
    Z[:, -1] += join['neutral']
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


def held_out(train, test, title):
    """Fits on `train`, prints figures on `test`; returns the models and the join tuned on all of `test`."""
    print(f'== {title}: {len(train)} messages to learn from, {len(test)} to measure')
    intent, feeling = train_one(train, 'intent'), train_one(train, 'emotion')
    S, E = log_odds(scores(intent, test)), np.log(np.clip(scores(feeling, test), 1e-5, 1))
    return intent, feeling, report(test, S, E)


if __name__ == '__main__':
    tuning, blind = np.where(fine & (part < 7))[0], np.where(fine & (part >= 7))[0]
    intent, feeling, join = held_out(tuning, blind, 'held out by hash')
    write('held-out', intent, feeling, join)
    if '--sources' in sys.argv:
        talks = np.char.startswith(sets, 'conversations')
        for title, out in [('held out: conversations', talks), ('held out: jddc', sets == 'jddc'), ('held out: messages', sets == 'messages')]:
            held_out(np.where(fine & (part < 7) & ~out)[0], np.where(fine & (part >= 7) & out)[0], title)
    if '--no-final' not in sys.argv:
        everything = np.where(fine)[0]
        write('final', train_one(everything, 'intent'), train_one(everything, 'emotion'), join)
