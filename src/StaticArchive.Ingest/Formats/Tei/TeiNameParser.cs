using StaticArchive.Ingest.Bibliography;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>Names as catalogues print them, with dates of life: <c>Penington, Isaac, 1616-1679.</c></summary>
internal static class TeiNameParser
{
    /// <summary>The person, without what a catalogue adds to the name; else an organisation.</summary>
    public static CslName Parse(string printed)
    {
        var bracket = printed.AsSpan().IndexOfAny('(', '[');
        var name = bracket > 0 ? printed[..bracket] : printed;
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var kept = parts.TakeWhile((part, i) => i == 0 || !part.Any(char.IsAsciiDigit)).ToList();
        return ReferenceFieldParser.ParseName(
            kept.Count == 0 ? printed : TrimStop(string.Join(", ", kept).TrimEnd(' ', ',', ':'))
        );
    }

    /// <summary>The stop of a catalogue, not that of an initial: <c>Penington, Isaac.</c>, <c>Reed, A.</c></summary>
    private static string TrimStop(string name) =>
        name is [.., var last, '.'] && char.IsLower(last) && !name.EndsWith("Jr.", StringComparison.Ordinal)
            ? name[..^1]
            : name;
}
