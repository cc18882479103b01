using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>What a sidecar says its paper's files are: <c>roles: [{file: record.txt, role: record}]</c>.</summary>
internal static class RolesByHand
{
    /// <summary>Roles by path; a file that is not there and a role that is none are reported.</summary>
    public static IReadOnlyDictionary<string, DocumentRole> Read(YamlMap? sidecar, PaperFolder folder, List<Message> messages)
    {
        var roles = new Dictionary<string, DocumentRole>(StringComparer.Ordinal);
        foreach (var entry in sidecar?.Maps("roles") ?? [])
        {
            var (name, role) = (entry.Required("file"), entry.Required("role"));
            var file = name is null ? null : folder.Documents.FirstOrDefault(document => document.Path.EndsWith("/" + name, StringComparison.Ordinal));
            if (name is not null && file is null)
            {
                messages.Add(Messages.UnknownName(entry.PlaceOf("file"), "file of this paper", name, nearest: null));
            }

            if (Known(role) is { } known && file is not null)
            {
                roles[file.Path] = known;
            }
            else if (role is not null && Known(role) is null)
            {
                messages.Add(Messages.WrongValue(entry.PlaceOf("role"), "role", "write fulltext, abstract or record"));
            }

            entry.Close();
        }

        return roles;
    }

    private static DocumentRole? Known(string? role) => role switch { "fulltext" => DocumentRole.Fulltext, "abstract" => DocumentRole.Abstract, "record" => DocumentRole.Record, _ => null };
}
