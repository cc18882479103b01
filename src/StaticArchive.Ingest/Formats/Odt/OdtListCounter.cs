using StaticArchive.Ingest.Formats.Extraction;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Counts the items of a list through its depths, and prints their labels: <c>3.1</c>, <c>(b)</c>.</summary>
internal sealed class OdtListCounter
{
    private readonly int?[] _numbers = new int?[OdtListStyle.Depths];

    /// <summary>Number of the list in the document.</summary>
    public int Id { get; init; }

    /// <summary>Counts an item; what lies deeper begins again.</summary>
    /// <param name="style">The style of its list.</param>
    /// <param name="depth">Its depth, 1 for the outermost.</param>
    /// <param name="start">A number that the file sets here; null for none.</param>
    public void Count(OdtListStyle? style, int depth, int? start)
    {
        var at = Math.Clamp(depth, 1, OdtListStyle.Depths) - 1;
        _numbers[at] = start ?? (_numbers[at] is { } last ? last + 1 : GetStart(style, at + 1));
        Array.Fill(_numbers, null, at + 1, OdtListStyle.Depths - at - 1);
    }

    /// <summary>The label of the item last counted at a depth; empty where its style has no numbers.</summary>
    public string Format(OdtListStyle? style, int depth)
    {
        if (style?.GetLevel(depth) is not { IsNumbered: true } level)
        {
            return "";
        }

        var at = Math.Clamp(depth, 1, OdtListStyle.Depths);
        var numbers = Enumerable
            .Range(at - level.Shown + 1, level.Shown)
            .Where(shown => shown == at || (shown > 0 && style.GetLevel(shown).IsNumbered))
            .Select(shown =>
                NumberFormatter.Format(_numbers[shown - 1] ?? GetStart(style, shown), style.GetLevel(shown).Format)
            );
        return level.Prefix + string.Join('.', numbers) + level.Suffix;
    }

    private static int GetStart(OdtListStyle? style, int depth) => style?.GetLevel(depth).Start ?? 1;
}
