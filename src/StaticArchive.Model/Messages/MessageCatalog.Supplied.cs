namespace StaticArchive.Model.Messages;

/// <summary>Documents and style sheets as supplied, and the names under which they are offered.</summary>
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

    /// <summary>A style sheet that asks another host.</summary>
    public static Message ForeignStyle(SourceLocation location, string address) =>
        Error(
            "SA0142",
            location,
            $"this style sheet loads \"{address}\", and pages ask nobody but the archive itself; write the rules here "
                + "instead of importing them, and name files of the site or pictures as data:. Until then the whole "
                + "sheet is left out."
        );

    /// <summary>What a browser saved with a page besides its pictures.</summary>
    public static Message SavedPageFiles(SourceLocation location, int count) =>
        Note(
            "SA0144",
            location,
            $"a browser saved {count} other {(count == 1 ? "file" : "files")} with this page (scripts, style sheets, "
                + "frames); they are neither read nor published, and can go. Pictures that the page shows are taken."
        );

    /// <summary>An escape in JSON that stands for half a character.</summary>
    public static Message HalfCharacter(SourceLocation location) =>
        Warning(
            "SA0143",
            location,
            "this escape is half of a character (\\ud800 to \\udfff come in pairs), and is read as U+FFFD; write the "
                + "character itself."
        );
}
