"""Patterns of heads and tails: what stands before, between and behind the names of who spoke."""

from facilitator.core.patterns import late_pattern

_FLAGS = 2  # re.IGNORECASE
BEGIN = late_pattern(
    r"(?:[^\w\ufdd3(\"“„«‘'’\[{<（【@…]|\d{1,3}[.)](?=\s)"
    r"|[(\[]?\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s?(?:am|pm|uhr|h)\b)?[)\]]?(?=[\s,]),?)*",
    _FLAGS,
)
ASIDE = late_pattern(r"[(\[{（【][^()\[\]{}（）【】\n]{0,60}[)\]}）】]")
BRACKETED = late_pattern(
    r"【[^【】\n]{1,80}】|(?:\[[^\[\]\n]{1,80}\]|\([^()\n]{1,80}(?:\([^()\n]{1,40}\)[^()\n]{0,20})?\)|（[^（）\n]{1,80}）|<[^<>\n]{1,80}>"
    r"|\{[^{}\n]{1,80}\})[*_`]*\s*[:：–—-]?(?=\s|[\"“„«]|$)"
)
AFTER_TAG = late_pattern(r"\s*(?:[:：]|[-=]{0,2}>|→|⇒)?\s*")
COLON = late_pattern(r"[:：](?!//|\d)")
ARROW = late_pattern(r"\s*(?:[-=]+>|→|⇒|»|›|\s>|\s\|(?![^\n]*\|))(?=\s)")
DASH = late_pattern(r"\s?[–—](?=\s)|\s-{1,2}(?=\s)")
AFTER_DASH = late_pattern(
    r"\s*[*_`]*(?:[\"“„«‘‚]|(?:I|we|they|it|there|the|our|my|a|an|yes|no|this|that|if|when|not|let"
    r"|wir|ich|es|die|der|das|ja|nein|unsere?|on|nous|je|il|oui|non|le|la|les|notre)\b)",
    _FLAGS,
)
SAYS = late_pattern(
    r"\s+(?:also\s+|then\s+)?(?:says?|said)\s+(?:that\s+)?(?=(?:(?:they|we|there|I|he|she)\s+\w"
    r"|it\s+(?:is|was|will|would|can|could|needs?|has|had|should|must|may|might|does)\b"
    r"|(?:the|our|their|this|these|those|most|many|all|some|every)\s+(?!same|opposite|following)"
    r"\w+\s+\w+\s))"
    r"|\s+sagt(?:en?)?,\s+(?!(?:dass|daß|ob|wie|was|wer|wo|wann|warum|weshalb|wieso|welche\w*)\b)"
    r"|\s+(?:a\s+dit|dit|disait|disent)\s+(?:que\s+|qu[’'])",
    _FLAGS,
)
CITED = late_pattern(
    r"(?:according\s+to|as|per|laut|selon|d[’']après|nach\s+angaben\s+von)\s+", _FLAGS
)
PUT_IT = late_pattern(
    r"\s+(?:puts?\s+it|said|says|noted|notes|pointed\s+out|l[’']a\s+dit|sagte?)\s*$", _FLAGS
)
TAIL_BRACKET = late_pattern(r"\s*(?:\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\]|（[^（）\n]{1,80}）)$")
TAIL_DASH = late_pattern(r"(?:\s[–—-]{1,2}\s?|(?<=[.!?…”\"»])\s?[–—-]{1,2}\s?|\s[|~/]{1,2}\s)")
TAIL_SAYS = late_pattern(
    r"(?:[,;]|(?<=[”\"»“’]))\s*(?:(?:says?|said|asks?|asked|adds?|added|sagte?|meinte?|fragte?|so|dit"
    r"|demande|selon|laut|according\s+to|per|via|from|von|de)\s+)",
    _FLAGS,
)
TAIL_COMMA = late_pattern(r"[,;]\s+|(?<=[”\"»“’])\s*")
SAYING = late_pattern(
    r"\s(?:says?|said|asks?|asked|adds?|added|sagte?|meinte?|fragte?|dit)\s*$", _FLAGS
)
STOPS = late_pattern(r"[.!?;…,]")
ABBREVIATED = late_pattern(
    r"\b(?:[^\W\d_]|al|ca|dr|prof|mr|mrs|ms|mme|hr|fr|st|org|dept)\.", _FLAGS
)
WORD = late_pattern(r"[^\W_]+(?:[’'][^\W_]+)*")
COMMA = late_pattern(
    r",(?=\s)|[:：](?!//|\d)|\s(?=(?:they|we|there|it|the|our|this|most|all|ils?|elles?|on|nous)\s+\w)",
    _FLAGS,
)
WORD_BEGINS = late_pattern(r"[\s@*_`]*")
LISTED_ON = late_pattern(r"[*_`]*\s*(?:[,(\[&+/]|(?:and|und|et)\b)", _FLAGS)
TAIL_CITED = late_pattern(
    r"\s*(?:according\s+to|laut|so|selon|per|quoting|quote|said\s+by|by|from|von|de|par|via)\s+",
    _FLAGS,
)
ARTICLE = late_pattern(
    r"\b(?:an?|the|one|das|der|die|eine?|el|las?|les?|une?)\s+[*_`]*\ufdd3", _FLAGS
)
BULLET = late_pattern(r"\s*(?:[-*•·‣◦]|\d{1,3}[.)])\s+")
FIRST = late_pattern(r"[\s*•·‣◦>_`–—\"'“”„«»‘’‚(\[-]*(?:\d{1,3}[.)]\s+)?([^\W_]+)")
IN_CODE = late_pattern(r"[./@:_]\w")
