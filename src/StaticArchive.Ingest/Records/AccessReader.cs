using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reads how much of a paper its sidecar allows to be published. What cannot be read allows less, never more: who
/// withdraws a paper must not find it published because of an indent, a capital or the name of a file.
/// </summary>
internal static class AccessReader
{
    /// <summary>
    /// The access that the sidecar of a paper states, full access where it states none; or less, where a file that
    /// looks like its sidecar states less.
    /// </summary>
    public static Access Read(PaperFolder folder, PaperSidecar? sidecar, List<Message> messages)
    {
        var access = sidecar is null ? Access.Full : ReadSidecar(sidecar, messages);
        foreach (var file in folder.Strays)
        {
            var other = ReadSidecar(PaperSidecar.Read(file, []), []);
            access = other > access ? other : access;
            messages.Add(
                MessageCatalog.NoSidecar(
                    new SourceLocation(file.Path),
                    other == Access.Full
                        ? "nothing of it is read"
                        : "only its \"access\" is followed, so that nothing is shown that it holds back"
                )
            );
        }

        return access;
    }

    /// <summary>Whether a text has a line that holds a paper back, wherever it stands.</summary>
    public static bool HoldsBack(InputFile file) => AccessLine.Find(SourceDecoder.Decode(file)).Any();

    private static Access ReadSidecar(PaperSidecar sidecar, List<Message> messages)
    {
        if (sidecar.IsBroken)
        {
            messages.Add(MessageCatalog.SidecarUnreadable(sidecar.Source.GetLocation(0)));
            return Access.Withdrawn;
        }

        var access =
            sidecar.Fields is { } fields && fields.HasKey("access")
                ? ParseAccess(fields.GetString("access") ?? "", fields.GetPlace("access"), messages)
                : Access.Full;
        foreach (var line in AccessLine.Find(sidecar.Source).Where(line => line.Access > access))
        {
            access = line.Access;
            messages.Add(MessageCatalog.AccessMisplaced(line.Location, line.Access.ToString().ToLowerInvariant()));
        }

        return access;
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
