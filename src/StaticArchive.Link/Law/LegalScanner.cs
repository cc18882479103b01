using System.Collections.Frozen;

namespace StaticArchive.Link.Law;

/// <summary>
/// Finds the legal sources that a block names, in one pass from anchor to anchor: a noun such as <c>Act</c>, an
/// abbreviation such as <c>SI</c>, a year in brackets. A reader looks back and ahead over a bounded stretch, so that
/// the cost grows with the length of the text.
/// </summary>
internal static class LegalScanner
{
    private const int MaxAnchor = 12;

    /// <summary>Readers by the word they begin at, without stops; of several the first that reads something.</summary>
    private static readonly FrozenDictionary<string, Func<LegalAnchor, LegalMention?>[]> Readers = LegalLexicon
        .EnactmentNouns.Select(noun => new Entry(noun, [StatuteReader.Read]))
        .Append(new Entry("SI", [InstrumentNumberReader.Read]))
        .Append(new Entry("SSI", [InstrumentNumberReader.Read]))
        .Append(new Entry("WSI", [InstrumentNumberReader.Read]))
        .Append(new Entry("UKSI", [InstrumentNumberReader.Read]))
        .Append(new Entry("NISI", [InstrumentNumberReader.Read]))
        .Append(new Entry("NISR", [InstrumentNumberReader.Read]))
        .Append(new Entry("SR", [InstrumentNumberReader.Read]))
        .Append(new Entry("Pub", [PublicLawReader.Read]))
        .Append(new Entry("Public", [PublicLawReader.Read]))
        .Append(new Entry("Directive", [EuropeanActReader.Read]))
        .Append(new Entry("Regulation", [EuropeanActReader.Read]))
        .Append(new Entry("Decision", [EuropeanActReader.Read]))
        .Append(new Entry("Cm", [CommandPaperReader.Read]))
        .Append(new Entry("Cmnd", [CommandPaperReader.Read]))
        .Append(new Entry("Cmd", [CommandPaperReader.Read]))
        .Append(new Entry("Cd", [CommandPaperReader.Read]))
        .Append(new Entry("CP", [CommandPaperReader.Read]))
        .Append(new Entry("C", [CommandPaperReader.Read]))
        .Append(new Entry("HC", [HansardReader.Read, BillReader.Read, ParliamentaryPaperReader.Read]))
        .Append(new Entry("HL", [HansardReader.Read, BillReader.Read, ParliamentaryPaperReader.Read]))
        .Append(new Entry("Hansard", [HansardReader.Read]))
        .Append(new Entry("Official", [HansardReader.Read]))
        .Append(new Entry("Case", [EuropeanCaseReader.Read]))
        .Append(new Entry("Cases", [EuropeanCaseReader.Read]))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Readers, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<LegalAnchor, LegalMention?>[]>.AlternateLookup<
        ReadOnlySpan<char>
    > Lookup = Readers.GetAlternateLookup<ReadOnlySpan<char>>();

    private sealed record Entry(string Word, Func<LegalAnchor, LegalMention?>[] Readers);

    /// <summary>The mentions of a block in order; none overlaps another.</summary>
    public static List<LegalMention> Scan(LegalBlock block)
    {
        var found = new List<LegalMention>();
        var (text, end) = (block.Text, block.Span.End);
        for (var at = block.Span.Start; at < end; at++)
        {
            if (!CanStart(text, at, block.Span.Start))
            {
                continue;
            }

            var floor = found.Count > 0 ? found[^1].Span.End : block.Span.Start;
            if (ReadAt(block, Math.Max(floor, block.Span.Start), at) is { } mention)
            {
                Add(found, mention, text, end);
                at = mention.Span.End - 1;
            }
        }

        return found;
    }

    /// <summary>A capital, a digit or an opening bracket that begins a word.</summary>
    private static bool CanStart(string text, int at, int start) =>
        text[at] is '[' or '('
        || (
            (char.IsAsciiLetterUpper(text[at]) || char.IsAsciiDigit(text[at]))
            && (at == start || !char.IsLetterOrDigit(text[at - 1]))
        );

    private static LegalMention? ReadAt(LegalBlock block, int floor, int at)
    {
        if (!char.IsAsciiLetterUpper(block.Text[at]))
        {
            return IsNumber(block.Text, at, block.Span.End) ? CaseReader.Read(new LegalAnchor(block, floor, at)) : null;
        }

        Span<char> word = stackalloc char[MaxAnchor];
        if (!Lookup.TryGetValue(CopyWord(block, at, word), out var readers))
        {
            return null;
        }

        var anchor = new LegalAnchor(block, floor, at);
        foreach (var read in readers)
        {
            if (read(anchor) is { } mention)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>A digit here or behind a bracket: the year or volume of a citation of a case.</summary>
    private static bool IsNumber(string text, int at, int end) =>
        char.IsAsciiDigit(text[at]) || (at + 1 < end && char.IsAsciiDigit(text[at + 1]));

    /// <summary>The word of an anchor without its stops; empty where it is longer than any anchor.</summary>
    private static ReadOnlySpan<char> CopyWord(LegalBlock block, int at, Span<char> word)
    {
        var length = 0;
        for (; at < block.Span.End && (char.IsAsciiLetter(block.Text[at]) || block.Text[at] == '.'); at++)
        {
            if (block.Text[at] == '.')
            {
                continue;
            }

            if (length == word.Length)
            {
                return [];
            }

            word[length++] = block.Text[at];
        }

        return word[..length];
    }

    /// <summary>Adds a mention with its locator.</summary>
    private static void Add(List<LegalMention> found, LegalMention mention, string text, int end)
    {
        var floor = found.Count > 0 ? found[^1].Span.End : 0;
        found.Add(
            mention with
            {
                Locator =
                    mention.Locator
                    ?? LegalLocatorReader.ReadBehind(new LegalCursor(text, mention.Span.End, end))
                    ?? LegalLocatorReader.ReadBefore(text, floor, mention.Span.Start),
            }
        );
    }
}
