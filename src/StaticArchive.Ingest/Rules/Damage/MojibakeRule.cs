using System.Text;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Damage;

/// <summary>
/// UTF-8 that was once read as Windows-1252: <c>Oâ€™Neill</c> is <c>O’Neill</c>, <c>MÃ¼ller</c> is
/// <c>Müller</c>. What proves it is that the characters, as bytes, are valid UTF-8, several times in the document.
/// </summary>
internal static class MojibakeRule
{
    private const int FewestSequences = 2;

    /// <summary>Mends them; the file keeps them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        if (context.Overrides.IsDamageKept || !context.Source.Text.AsSpan().ContainsAny('Ã', 'Â', 'â'))
        {
            return drafts;
        }

        var found = drafts.Select(FindSequences).ToList();
        var first = found.FindIndex(sequences => sequences.Count > 0);
        var count = found.Sum(sequences => sequences.Count);
        if (count < FewestSequences)
        {
            return drafts;
        }

        context.AddFinding(
            $"characters read in a wrong encoding were mended in {count} place(s)",
            drafts[first],
            OverrideHint.ForDamage
        );
        return [.. drafts.Select((draft, i) => Mend(draft, found[i]))];
    }

    private static Draft Mend(Draft draft, List<MojibakeSequence> sequences)
    {
        if (sequences.Count == 0)
        {
            return draft;
        }

        // The first character of each becomes the right one, the others go.
        var units = draft.Text.ToCharArray();
        foreach (var sequence in sequences)
        {
            units[sequence.Start] = sequence.Right;
        }

        var mended = draft.Content with { Text = new string(units) };
        return draft with
        {
            Content = mended.Without([
                .. sequences
                    .Where(entry => entry.Length > 1)
                    .Select(entry => new Span(entry.Start + 1, entry.Start + entry.Length)),
            ]),
        };
    }

    /// <summary>Cells of a table are spans of its text, which stays as it is.</summary>
    private static List<MojibakeSequence> FindSequences(Draft draft)
    {
        var found = new List<MojibakeSequence>();
        for (var i = 0; draft.Table is null && i < draft.Text.Length; i++)
        {
            if (draft.Text[i] is 'Â' or 'Ã' or 'â' or 'Ä' or 'Å' && Decode(draft.Text, i) is { } sequence)
            {
                found.Add(sequence);
                i += sequence.Length - 1;
            }
        }

        return found;
    }

    private static MojibakeSequence? Decode(string text, int at)
    {
        Span<byte> bytes = stackalloc byte[3];
        var length = text[at] == 'â' ? 3 : 2;
        for (var i = 0; i < length; i++)
        {
            if (at + i >= text.Length || ToByte(text[at + i]) is not { } value)
            {
                return DecodeIncomplete(text, at, i);
            }

            bytes[i] = value;
        }

        Span<char> units = stackalloc char[2];
        return
            System.Text.Unicode.Utf8.IsValid(bytes[..length])
            && Encoding.UTF8.GetChars(bytes[..length], units) == 1
            && !char.IsControl(units[0])
            ? new MojibakeSequence(at, length, units[0])
            : DecodeIncomplete(text, at, length - 1);
    }

    /// <summary>
    /// A control character or a no-break blank that was the last byte has become a blank: <c>â€</c> is <c>”</c>.
    /// </summary>
    private static MojibakeSequence? DecodeIncomplete(string text, int at, int known) =>
        known == 2 && text[at] == 'â' && text[at + 1] == '€' ? new MojibakeSequence(at, 2, '”') : null;

    private static byte? ToByte(char unit)
    {
        var windows = Windows1252.HighCharacters.IndexOf(unit, StringComparison.Ordinal);
        return windows >= 0 ? (byte)(0x80 + windows)
            : unit is >= ' ' and <= 'ÿ' ? (byte)unit
            : null;
    }
}
