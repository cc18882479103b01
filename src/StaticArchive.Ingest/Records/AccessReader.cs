using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reads how much of a paper its sidecar allows to be published. What cannot be read allows less, never more.
/// </summary>
internal static class AccessReader
{
    private const string Key = "access:";

    /// <summary>The access that a sidecar states; full access where there is none.</summary>
    public static Access Read(InputFile? file, YamlMapping? sidecar, List<Message> messages)
    {
        if (file is null)
        {
            return Access.Full;
        }

        if (sidecar is null)
        {
            return ReadFromInvalid(SourceDecoder.Decode(file), messages);
        }

        return sidecar.HasKey("access")
            ? ParseAccess(sidecar.GetString("access") ?? "", sidecar.GetPlace("access"), messages)
            : Access.Full;
    }

    /// <summary>
    /// Finds the line <c>access:</c> in a sidecar that is no valid YAML, so that it holds back what it says.
    /// </summary>
    private static Access ReadFromInvalid(SourceFile file, List<Message> messages)
    {
        var at = file.Text.StartsWith(Key, StringComparison.Ordinal)
            ? 0
            : file.Text.IndexOf("\n" + Key, StringComparison.Ordinal) + 1;
        if (at == 0 && !file.Text.StartsWith(Key, StringComparison.Ordinal))
        {
            return Access.Full;
        }

        var end = file.Text.IndexOfAny(['\n', '\r', '#'], at);
        var value = file.Text[(at + Key.Length)..(end < 0 ? file.Text.Length : end)].Trim(' ', '"', '\'');
        return ParseAccess(value, file.GetLocation(at), messages);
    }

    private static Access ParseAccess(string value, SourceLocation location, List<Message> messages)
    {
        switch (value.ToLowerInvariant())
        {
            case "full":
                return Access.Full;
            case "abstract":
                return Access.Abstract;
            case "metadata":
                return Access.Metadata;
            case "withdrawn":
                return Access.Withdrawn;
            default:
                messages.Add(MessageCatalog.UnknownAccess(location, value));
                return Access.Metadata;
        }
    }
}
