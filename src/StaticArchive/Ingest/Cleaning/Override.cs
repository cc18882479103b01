namespace StaticArchive.Ingest.Cleaning;

/// <summary>What to write into <c>paper.yml</c> to have a decision otherwise, ready to be copied.</summary>
internal static class Override
{
    private const int WordsOfStart = 8;

    /// <summary>Another level for a heading; 0 makes it a paragraph.</summary>
    public static string Heading(string text, int level) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"headings: [{{text: {Quoted(text)}, level: {level}}}] in paper.yml") + (level == 0 ? " makes it a paragraph" : "");

    /// <summary>Another kind of block.</summary>
    public static string Kind(string text, string kind = "paragraph") => $"blocks: [{{text: {Start(text)}, kind: {kind}}}] in paper.yml";

    /// <summary>A block that is not to be set aside.</summary>
    public static string Keep(string text) => $"paratext: [{{text: {Start(text)}, keep: true}}] in paper.yml";

    /// <summary>A block that is not to be joined to what is above.</summary>
    public static string Apart(string text) => $"joins: [{{text: {Start(text)}, join: false}}] in paper.yml (join: false keeps all breaks)";

    /// <summary>A line that belongs to what is above.</summary>
    public static string Joined(string text) => $"joins: [{{text: {Start(text)}, join: true}}] in paper.yml (join: true keeps it with the line above)";

    /// <summary>The size of a box.</summary>
    public static string Box(string label) => $"boxes: [{{title: {Quoted(label)}, blocks: N}}] in paper.yml";

    /// <summary>A text as YAML takes it.</summary>
    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>The first words of a text, enough to know it by.</summary>
    private static string Start(string text)
    {
        var words = text.Split(' ');
        var start = string.Join(' ', words.Take(WordsOfStart));
        return Quoted(start.Length < 12 ? text : start);
    }
}
