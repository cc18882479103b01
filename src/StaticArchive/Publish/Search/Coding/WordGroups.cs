using System.Text;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Coding;

/// <summary>Words that are forms of one: <c>trust</c>, <c>trusted</c>, <c>trusts</c>.</summary>
/// <param name="Base">The letters they all begin with, and no other word's form has to go beyond.</param>
/// <param name="Forms">The forms in order.</param>
internal sealed record WordGroup(string Base, IReadOnlyList<string> Forms)
{
    /// <summary>The least of the forms.</summary>
    public string First => Forms[0];

    /// <summary>The least of the forms without their endings.</summary>
    public string Key { get; } = Forms.Select(Endings.Without).Min(StringComparer.Ordinal)!;

    /// <summary>The greatest of the forms without their endings.</summary>
    public string LastKey { get; } = Forms.Select(Endings.Without).Max(StringComparer.Ordinal)!;
}

/// <summary>
/// Writes groups of words in order, each word as the number of letters it shares with the one before (a capital) and the
/// rest: <c> FAtrustFedFs</c> are trust, trusted and trusts, of which the first five letters (F) are the base.
/// </summary>
internal static class WordGroups
{
    private const int MostShared = 25;

    /// <summary>Writes groups.</summary>
    public static string Write(IEnumerable<WordGroup> groups)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var group in groups)
        {
            text.Append(' ').Append(Letter(group.Base.Length));
            foreach (var form in group.Forms)
            {
                var shared = Math.Min(MostShared, Shared(before, form));
                text.Append(Letter(shared)).Append(form, shared, form.Length - shared);
                before = form;
            }
        }

        return text.ToString();
    }

    /// <summary>Reads groups.</summary>
    public static IReadOnlyList<WordGroup> Read(string text)
    {
        var groups = new List<WordGroup>();
        var (before, at) = ("", 0);
        while (at < text.Length)
        {
            var length = text[at + 1] - 'A';
            var forms = new List<string>();
            for (at += 2; at < text.Length && text[at] != ' ';)
            {
                var end = at + 1;
                while (end < text.Length && text[end] is not (' ' or (>= 'A' and <= 'Z')))
                {
                    end++;
                }

                before = string.Concat(before.AsSpan(0, text[at] - 'A'), text.AsSpan(at + 1, end - at - 1));
                forms.Add(before);
                at = end;
            }

            groups.Add(new WordGroup(forms[0][..Math.Min(length, forms[0].Length)], forms));
        }

        return groups;
    }

    /// <summary>How many units two words share at their beginning.</summary>
    public static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    private static char Letter(int length) => (char)('A' + Math.Min(MostShared, length));
}
