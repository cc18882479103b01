namespace StaticArchive.Model.Messages;

/// <summary>Pages of files that have pages.</summary>
public static partial class MessageCatalog
{
    /// <summary>Pages whose words are not in the text.</summary>
    public static Message PagesUnread(SourceLocation location, string what, string why, string remedy) =>
        Warning("SA0125", location, $"{what} are not in the text: {why}; {remedy}.");
}
