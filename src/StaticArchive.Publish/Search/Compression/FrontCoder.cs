using System.Text;

namespace StaticArchive.Publish.Search.Compression;

/// <summary>
/// Writes groups of words in order, each word as the number of letters it shares with the one before (a capital) and
/// the rest: <c> FAtrustFedFs</c> are trust, trusted and trusts, of which the first five letters (F) are the base.
/// </summary>
internal static class FrontCoder
{
    private const int MaxPrefixLength = 25;

    /// <summary>Writes groups.</summary>
    public static string Write(IEnumerable<ConflationClass> groups)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var group in groups)
        {
            text.Append(' ').Append(EncodeLength(group.Prefix.Length));
            foreach (var form in group.Terms)
            {
                var shared = Math.Min(MaxPrefixLength, GetPrefixLength(before, form));
                text.Append(EncodeLength(shared)).Append(form, shared, form.Length - shared);
                before = form;
            }
        }

        return text.ToString();
    }

    /// <summary>How many units two words share at their beginning.</summary>
    public static int GetPrefixLength(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    private static char EncodeLength(int length) => (char)('A' + Math.Min(MaxPrefixLength, length));
}
