"""Lemmas as edit scripts: `case|cutPrefix>addPrefix|cutSuffix>addSuffix`."""

CASES = {"lower": str.lower, "keep": str, "title": lambda form: form[:1].upper() + form[1:].lower()}


def find_script(form, lemma):
    """The shortest script that turns the form into the lemma; `studies` → `study` is `lower|0>|3>y`."""
    best = None
    for case, fold in CASES.items():
        base = fold(form)
        shared = 0
        while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
            shared += 1
        script, cost = f"{case}|0>|{len(base) - shared}>{lemma[shared:]}", len(base) + len(lemma) - 2 * shared
        if shared == 0 and lemma:
            tail = 0
            while tail < min(len(base), len(lemma)) and base[-1 - tail] == lemma[-1 - tail]:
                tail += 1
            if tail:
                cut, add = len(base) - tail, lemma[: len(lemma) - tail]
                script, cost = f"{case}|{cut}>{add}|0>", len(base) + len(lemma) - 2 * tail
        if best is None or cost < best[0]:
            best = (cost, script)
    return best[1]


def apply_script(form, script):
    case, prefix, suffix = script.split("|", 2)
    cut_prefix, add_prefix = prefix.split(">", 1)
    cut_suffix, add_suffix = suffix.split(">", 1)
    base = CASES[case](form)
    return add_prefix + base[int(cut_prefix) : max(len(base) - int(cut_suffix), 0)] + add_suffix
