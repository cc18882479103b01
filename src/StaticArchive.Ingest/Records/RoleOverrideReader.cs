using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reads the roles that a sidecar gives to files of its paper: <c>roles: [{file: record.txt, role: record}]</c>.
/// </summary>
internal static class RoleOverrideReader
{
    /// <summary>Roles by path; unknown files and unknown roles are reported.</summary>
    public static IReadOnlyDictionary<string, DocumentRole> Read(
        YamlMapping? sidecar,
        PaperFolder folder,
        List<Message> messages
    )
    {
        var roles = new Dictionary<string, DocumentRole>(StringComparer.Ordinal);
        foreach (var entry in sidecar?.GetMappings("roles") ?? [])
        {
            var (name, role) = (entry.GetRequiredString("file"), entry.GetRequiredString("role"));
            var file = name is null
                ? null
                : folder.Documents.FirstOrDefault(document =>
                    document.Path.EndsWith("/" + name, StringComparison.Ordinal)
                );
            if (name is not null && file is null)
            {
                messages.Add(
                    MessageCatalog.UnknownName(entry.GetPlace("file"), "file of this paper", name, nearest: null)
                );
            }

            if (ParseRole(role) is { } known && file is not null)
            {
                roles[file.Path] = known;
            }
            else if (role is not null && ParseRole(role) is null)
            {
                messages.Add(
                    MessageCatalog.InvalidValue(entry.GetPlace("role"), "role", "write fulltext, abstract or record")
                );
            }

            entry.ReportUnknownKeys();
        }

        return roles;
    }

    private static DocumentRole? ParseRole(string? role) =>
        role switch
        {
            "fulltext" => DocumentRole.Fulltext,
            "abstract" => DocumentRole.Abstract,
            "record" => DocumentRole.Record,
            _ => null,
        };
}
