namespace StaticArchive.Ingest.Drafts;

/// <summary>The lines of <c>paper.yml</c> that undo decisions, ready to be copied.</summary>
internal static class OverrideHint
{
    /// <summary>Damage that stays as the file has it.</summary>
    public const string ForDamage = "damage: keep in paper.yml";

    private const int WordsOfStart = 8;

    /// <summary>Another level for a heading; 0 makes it a paragraph.</summary>
    public static string ForHeading(string text, int level) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"headings: [{{text: {QuoteYaml(text)}, level: {level}}}] in paper.yml"
        ) + (level == 0 ? " makes it a paragraph" : "");

    /// <summary>Another kind of block.</summary>
    public static string ForKind(string text, string kind = "paragraph") =>
        $"blocks: [{{text: {FirstWords(text)}, kind: {kind}}}] in paper.yml";

    /// <summary>A block that is not to be set aside.</summary>
    public static string ForKeep(string text) => $"paratext: [{{text: {FirstWords(text)}, keep: true}}] in paper.yml";

    /// <summary>A block that is not to be joined to what is above.</summary>
    public static string ForSplit(string text) =>
        $"joins: [{{text: {FirstWords(text)}, join: false}}] in paper.yml (join: false keeps all breaks)";

    /// <summary>A line that belongs to what is above.</summary>
    public static string ForJoin(string text) =>
        $"joins: [{{text: {FirstWords(text)}, join: true}}] in paper.yml (join: true keeps it with the line above)";

    /// <summary>The size of a box.</summary>
    public static string ForBox(string label) => $"boxes: [{{title: {QuoteYaml(label)}, blocks: N}}] in paper.yml";

    /// <summary>A text as a YAML string in double quotes.</summary>
    public static string QuoteYaml(string text) =>
        "\""
        + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        + "\"";

    /// <summary>The first words of a text, enough to know it by.</summary>
    private static string FirstWords(string text)
    {
        var words = text.Split(' ');
        var start = string.Join(' ', words.Take(WordsOfStart));
        return QuoteYaml(start.Length < 12 ? text : start);
    }
}
