namespace StaticArchive.Model.Messages;

/// <summary>Documents as supplied, and the names under which they are offered.</summary>
public static partial class MessageCatalog
{
    /// <summary>A file that a server would run.</summary>
    public static Message ServerFile(SourceLocation location) =>
        Error(
            "SA0140",
            location,
            "servers run files of this name, so it is not published and not read; if it is a paper, save it as what "
                + "it is (.txt, .md, .html), else remove it."
        );

    /// <summary>A file of the name under which another one is offered.</summary>
    public static Message SuppliedNameTaken(SourceLocation location, string other) =>
        Error(
            "SA0141",
            location,
            $"{other} is offered under this name, so that nothing in it runs; give this file another name. Until "
                + "then it is left out."
        );
}
