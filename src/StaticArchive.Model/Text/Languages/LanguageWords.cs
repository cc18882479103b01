using System.Text;

namespace StaticArchive.Model.Text.Languages;

/// <summary>
/// The words of one language that rules look for, read from its file:
/// <code>
/// # German.
/// tag: de
/// common: der die und das in
///   den von zu
/// section references: literatur | quellen und literatur
/// </code>
/// A line that begins with a blank continues the one above.
/// </summary>
public sealed class LanguageWords
{
    private readonly Dictionary<string, string> _lists;

    private LanguageWords(Dictionary<string, string> lists) => _lists = lists;

    /// <summary>BCP 47 tag.</summary>
    public string Tag => _lists["tag"];

    /// <summary>Names of its lists.</summary>
    public IEnumerable<string> Lists => _lists.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads the text of a file; a line without a colon is an error of the program.</summary>
    public static LanguageWords Parse(string text)
    {
        var lists = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var current = new StringBuilder();
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line[0] == ' ')
            {
                current.Append(' ').Append(line.AsSpan().Trim());
            }
            else if (colon > 0)
            {
                lists[line[..colon]] = current = new StringBuilder(line[(colon + 2)..]);
            }
            else
            {
                throw new FormatException($"a file of a language has the line \"{line}\"");
            }
        }

        return new LanguageWords(
            lists.ToDictionary(list => list.Key, list => list.Value.ToString(), StringComparer.Ordinal)
        );
    }

    /// <summary>The phrases of a list, parted by <c>|</c>; none where the language has no such list.</summary>
    public IReadOnlyList<string> GetPhrases(string list) => Split(list, '|');

    /// <summary>The words of a list, parted by blanks; none where the language has no such list.</summary>
    public IReadOnlyList<string> GetWords(string list) => Split(list, ' ');

    private string[] Split(string list, char separator) =>
        _lists.TryGetValue(list, out var items)
            ? items.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
}
