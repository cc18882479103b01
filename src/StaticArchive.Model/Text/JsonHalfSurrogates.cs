using System.Globalization;

namespace StaticArchive.Model.Text;

/// <summary>
/// Halves of pairs that JSON writes as escapes: <c>"\ud83d"</c> is half of a smile, which is no character, and whoever
/// asks .NET for the text gets an exception (RFC 8259, 8.2: "unpredictable").
/// </summary>
public static class JsonHalfSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The JSON with U+FFFD in place of each half, as long as it was.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="first">Where the first half stands; -1 where all is whole.</param>
    public static string Replace(string json, out int first)
    {
        first = -1;
        if (!json.Contains("\\u", StringComparison.Ordinal))
        {
            return json;
        }

        var text = json.ToCharArray();
        for (var at = json.IndexOf('\\', StringComparison.Ordinal); at >= 0; at = Find(json, at))
        {
            var unit = ReadEscape(json, at);
            var isPair = char.IsHighSurrogate(unit) && char.IsLowSurrogate(ReadEscape(json, at + EscapeLength));
            if (char.IsSurrogate(unit) && !isPair)
            {
                "\\ufffd".CopyTo(text.AsSpan(at));
                first = first < 0 ? at : first;
            }

            // A pair is passed over whole; "\\" is one escape, so that what follows it is none.
            at += isPair ? 2 * EscapeLength : 2;
        }

        return first < 0 ? json : new string(text);
    }

    private static int Find(string json, int from) => from < json.Length ? json.IndexOf('\\', from) : -1;

    /// <summary>The unit of <c>\ud83d</c>; NUL where no such escape stands.</summary>
    private static char ReadEscape(string json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(
            json.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? (char)unit
            : '\0';
}
