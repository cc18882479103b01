using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Fonts of signs give bullets the characters of letters: <c>n</c>, <c>á</c>, <c>o</c>. A font that does nothing but
/// begin lines with single characters is such a one.
/// </summary>
internal sealed class BulletFontFinder
{
    private const int FewestLines = 3;
    private const double Share = 0.9;

    private readonly HashSet<string> _fonts;

    /// <summary>Learns the fonts from all lines.</summary>
    public BulletFontFinder(IEnumerable<LayoutLine> lines)
    {
        var (all, beginning) = (
            new Dictionary<string, int>(StringComparer.Ordinal),
            new Dictionary<string, int>(StringComparer.Ordinal)
        );
        foreach (var line in lines)
        {
            foreach (var run in line.Runs)
            {
                var units = run.Text.Count(unit => !char.IsWhiteSpace(unit));
                all[run.Font] = all.GetValueOrDefault(run.Font) + units;
            }

            if (line.Runs.Count > 1 && line.Runs[0].Text.Trim().Length == 1)
            {
                beginning[line.Runs[0].Font] = beginning.GetValueOrDefault(line.Runs[0].Font) + 1;
            }
        }

        _fonts =
        [
            .. beginning
                .Where(font => font.Value >= FewestLines && font.Value >= all[font.Key] * Share)
                .Select(font => font.Key),
        ];
    }

    /// <summary>The line with a bullet that is one by its character.</summary>
    public LayoutLine Normalize(LayoutLine line) =>
        line.Runs.Count > 1 && _fonts.Contains(line.Runs[0].Font) && line.Runs[0].Text.Trim().Length == 1
            ? line.WithRuns([line.Runs[0] with { Text = "• " }, .. line.Runs.Skip(1)])
            : line;
}
