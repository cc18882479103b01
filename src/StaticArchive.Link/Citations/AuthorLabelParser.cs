namespace StaticArchive.Link.Citations;

/// <summary>
/// Reads the authors of a citation from right to left, from the year back to where they can begin, and gives every
/// reading: with one name, with two joined by <c>and</c>, with all that commas part; the words of an organisation.
/// Which is right the list decides.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="tokens">The tokens between the year before and this one.</param>
/// <param name="list">What can be meant.</param>
internal sealed class AuthorLabelParser(string text, List<TextToken> tokens, CitableWorkIndex list)
{
    private const int MaxNames = 12;

    private readonly AuthorNameParser _nameParser = new(text, tokens, list);

    /// <summary>What was read before a year.</summary>
    /// <param name="Labels">Readings, the longest first.</param>
    /// <param name="DefaultIndex">The reading to keep where no entry fits any; -1 for none.</param>
    internal sealed record AuthorLabelReadings(IReadOnlyList<AuthorLabel> Labels, int DefaultIndex)
    {
        /// <summary>Nothing that can be an author.</summary>
        public static AuthorLabelReadings None { get; } = new([], -1);
    }

    /// <summary>The readings of the tokens up to and including one.</summary>
    public AuthorLabelReadings Parse(int last)
    {
        var at = SkipAbbreviation(SkipPossessive(last));
        var hasOthers = ParseEtAl(ref at);
        if (at < 0)
        {
            return AuthorLabelReadings.None;
        }

        var labels = new List<AuthorLabel>();
        if (!hasOthers)
        {
            foreach (var phrase in new OrganisationNameParser(text, tokens, list).Parse(SkipFullStop(at)))
            {
                labels.AddRange(ParseJoined(phrase));
                labels.Add(phrase);
            }
        }

        var phrases = labels.Count;
        var (names, joins, left) = ParseNames(at);
        for (var count = names.Count; count > 0; count--)
        {
            labels.Add(new AuthorLabel([.. names.Take(count).Reverse()], hasOthers, IsOrganisation: false));
        }

        var fallback =
            phrases > 0 ? labels.FindIndex(label => label.IsOrganisation)
            : names.Count == 0 ? -1
            : names.Count - Math.Min(names.Count, ChooseDefault(joins, hasOthers, left));
        return new AuthorLabelReadings(labels, fallback);
    }

    /// <summary>
    /// <c>Müller and Institute of Maps 1995</c>, <c>HM Treasury and Department of Health 2005</c>: names before an
    /// organisation's.
    /// </summary>
    private IEnumerable<AuthorLabel> ParseJoined(AuthorLabel phrase)
    {
        var at = tokens.FindIndex(token => token.Start == phrase.Start) - 1;
        if (at < 1 || ParseConjunction(ref at) is not true || at < 0)
        {
            yield break;
        }

        var names = ParseNames(at).Names;
        for (var count = names.Count; count > 0; count--)
        {
            yield return new AuthorLabel(
                [.. names.Take(count).Reverse(), phrase.Names[0]],
                HasEtAl: false,
                IsOrganisation: false
            );
        }
    }

    /// <summary><c>Tripos Associates, Inc. (2001)</c></summary>
    private int SkipFullStop(int at) =>
        at > 0 && tokens[at].Is(text, '.') && tokens[at - 1].Kind == TextTokenKind.Name ? at - 1 : at;

    /// <summary>
    /// Names from the last to the first, what joins each to the one before it, and the token left of all.
    /// </summary>
    private (List<IReadOnlyList<AuthorLabelWord>> Names, List<bool> JoinedByAnd, int Left) ParseNames(int at)
    {
        var (names, joins) = (new List<IReadOnlyList<AuthorLabelWord>>(), new List<bool>());
        while (at >= 0 && names.Count < MaxNames && _nameParser.Parse(ref at) is { } name)
        {
            names.Add(name);
            var mark = at;
            if (ParseConjunction(ref at) is not { } join)
            {
                break;
            }

            joins.Add(join);
            if (
                at < 0
                || tokens[at].Kind is not (TextTokenKind.Name or TextTokenKind.Initial or TextTokenKind.Punctuation)
            )
            {
                at = mark;
                break;
            }
        }

        return (names, joins, at);
    }

    /// <summary>
    /// How many names to keep where no entry tells: those that <c>and</c> joins; all between brackets or semicolons.
    /// </summary>
    private int ChooseDefault(List<bool> joins, bool hasOthers, int left)
    {
        var isWhole = left >= 0 && IsOpening(left);
        var known = joins.Count;
        if (known == 0 || (!hasOthers && !joins[0]) || (hasOthers && !isWhole))
        {
            return 1;
        }

        return isWhole ? known + 1 : 2;
    }

    /// <summary>
    /// A bracket or semicolon, a small word that leads to names (<c>by</c>, <c>see</c>), <c>e.g.,</c>
    /// </summary>
    private bool IsOpening(int at)
    {
        var token = tokens[at];
        if (token.Kind == TextTokenKind.Word)
        {
            return token.AsSpan(text)
                is not ("in" or "from" or "at" or "of" or "for" or "to" or "and" or "with" or "within" or "across");
        }

        var before = token.Is(text, ',') && at > 0 ? tokens[at - 1] : token;
        return token.Is(text, '(')
            || token.Is(text, '[')
            || token.Is(text, ';')
            || (
                before.Is(text, '.') && at > 1 && tokens[at - (token.Is(text, ',') ? 2 : 1)].Kind == TextTokenKind.Word
            );
    }

    private bool? ParseConjunction(ref int at)
    {
        if (at < 0)
        {
            return null;
        }

        if (
            tokens[at].Is(text, '&')
            || tokens[at].Is(text, '/')
            || tokens[at].Is(text, "and")
            || tokens[at].Is(text, "und")
        )
        {
            at--;
            if (at >= 0 && tokens[at].Is(text, ','))
            {
                at--;
            }

            return true;
        }

        if (tokens[at].Is(text, ','))
        {
            at--;
            return false;
        }

        return null;
    }

    /// <summary><c>Leutz’ (1999)</c>, <c>et al.’s (2003)</c></summary>
    private int SkipPossessive(int at)
    {
        if (
            at > 0
            && tokens[at].Is(text, "s")
            && tokens[at - 1].Kind == TextTokenKind.Punctuation
            && text[tokens[at - 1].Start] is '\'' or '’'
        )
        {
            return at - 2;
        }

        return at >= 0 && tokens[at].Kind == TextTokenKind.Punctuation && text[tokens[at].Start] is '\'' or '’'
            ? at - 1
            : at;
    }

    /// <summary><c>Global Humanitarian Forum [GHF] 2009</c>, <c>Department of Health (DH) (2002)</c></summary>
    private int SkipAbbreviation(int at)
    {
        if (
            at < 3
            || !(tokens[at].Is(text, ')') || tokens[at].Is(text, ']'))
            || !(tokens[at - 2].Is(text, '(') || tokens[at - 2].Is(text, '['))
        )
        {
            return at;
        }

        return tokens[at - 1].Kind is TextTokenKind.Name && char.IsUpper(text[tokens[at - 1].Start + 1]) ? at - 3 : at;
    }

    /// <summary><c>et al</c> with and without full stops and comma, <c>and others</c>, <c>and colleagues</c>.</summary>
    private bool ParseEtAl(ref int at)
    {
        var i = at;
        if (i >= 0 && tokens[i].Is(text, '.'))
        {
            i--;
        }

        var first = -1;
        if (i > 0 && (tokens[i].Is(text, "al") || tokens[i].Is(text, "alii")))
        {
            i -= tokens[i - 1].Is(text, '.') ? 2 : 1;
            first = i >= 0 && (tokens[i].Is(text, "et") || tokens[i].AsSpan(text).SequenceEqual("Et")) ? i : -1;
        }
        else if (
            i > 0
            && IsEtAlWord(tokens[i])
            && (tokens[i - 1].Is(text, "and") || tokens[i - 1].Is(text, '&') || tokens[i - 1].Is(text, "with"))
        )
        {
            first = i - 1;
        }

        if (first < 0)
        {
            return false;
        }

        at = first > 0 && tokens[first - 1].Is(text, ',') ? first - 2 : first - 1;
        return true;
    }

    private bool IsEtAlWord(TextToken token) =>
        token.Is(text, "others")
        || token.Is(text, "colleagues")
        || token.Is(text, "coworkers")
        || token.Is(text, "co-workers")
        || token.Is(text, "associates")
        || token.Is(text, "co-authors")
        || token.Is(text, "collaborators");
}
