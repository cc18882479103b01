using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// A line that holds a paper back, whatever YAML makes of it: <c>access: withdrawn</c>, also indented, in quotation
/// marks, in capitals, or as an entry of a list.
/// </summary>
/// <param name="Access">What it allows; less than all.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record AccessLine(Access Access, SourceLocation Location)
{
    private const string Key = "access";
    private const int MaxLength = 100;

    /// <summary>The lines of a file, in their order; a line behind <c>#</c> is a remark and none.</summary>
    public static IEnumerable<AccessLine> Find(SourceFile file)
    {
        var text = file.Text;
        for (
            var at = text.IndexOf(Key, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(Key, at + Key.Length, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (BeginsLine(text, at) && ReadValue(text.AsSpan(at + Key.Length)) is { } access)
            {
                yield return new AccessLine(access, file.GetLocation(at));
            }
        }
    }

    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && (text[at - 1] is ' ' or '\t' or '"' or '\'' or '-' or '?' or '\uFEFF'))
        {
            at--;
        }

        return at == 0 || text[at - 1] is '\n' or '\r' or '{' or ',';
    }

    /// <summary>Reads <c>: withdrawn</c>, behind the key and its quotation mark.</summary>
    private static Access? ReadValue(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, MaxLength)].TrimStart("\"' \t");
        if (rest.IsEmpty || rest[0] != ':')
        {
            return null;
        }

        rest = rest[1..];
        var end = rest.IndexOfAny("\n\r#,}");
        var value = (end < 0 ? rest : rest[..end]).Trim(" \t\"'[]");
        return
            Enum.TryParse<Access>(value, ignoreCase: true, out var access)
            && access != Access.Full
            && char.IsLetter(value[0])
            ? access
            : null;
    }
}
