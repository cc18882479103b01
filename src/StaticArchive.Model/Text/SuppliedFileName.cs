using System.Collections.Frozen;

namespace StaticArchive.Model.Text;

/// <summary>
/// Under which name a document is offered as supplied. Hosts tell the type of a file by its name: a page of somebody's
/// would run its scripts as a page of the site, and some names are programs to the server. Every part of a name counts,
/// since Apache's mod_mime takes <c>page.html.de</c> for HTML and <c>shell.php.txt</c> for PHP.
/// </summary>
public static class SuppliedFileName
{
    /// <summary>What a browser runs, or may take for something that runs.</summary>
    private static readonly FrozenSet<string> Active = CreateSet(
        "html htm xhtml xht xhtm dhtml mht mhtml hta htc xml nxml tei xsl xslt xsd dtd svg svgz mathml mml rdf rss "
            + "atom xul xbl js mjs cjs jse vbs wasm swf css"
    );

    /// <summary>Types that every host knows by the end of a name, and that show or download without running.</summary>
    private static readonly FrozenSet<string> Passive = CreateSet("txt pdf docx odt epub");

    /// <summary>What servers run, wherever it stands in a name.</summary>
    private static readonly FrozenSet<string> Server = CreateSet(
        "php php2 php3 php4 php5 php6 php7 php8 phps pht phtm phtml phar cgi fcgi fcg jsp jspx jspf jsw jsv jhtml asp "
            + "aspx ascx ashx asmx asax asa axd cshtml vbhtml shtml shtm stm cfm cfml cfc"
    );

    /// <summary>What servers run only where a name ends with it: <c>paper.pl.md</c> is a paper in Polish.</summary>
    private static readonly FrozenSet<string> ServerAtEnd = CreateSet("pl pm py pyc rb lua cer htaccess htpasswd");

    private static readonly FrozenSet<string> ServerNames = CreateSet(
        "web.config global.asax php.ini .user.ini .htaccess .htpasswd .htdigest _headers _redirects _worker.js"
    );

    /// <summary>
    /// <c>page.html.txt</c> for <c>page.html</c>, <c>file-con.md</c> for <c>con.md</c>, which Windows cannot keep; the
    /// name itself where nothing of it can run.
    /// </summary>
    public static string GetPublishedName(string name)
    {
        var parts = name.Split('.');
        var kept = DeviceNames.IsDevice(name) ? "file-" + name : name;
        return !Passive.Contains(parts[^1]) && parts.Skip(1).Any(Active.Contains) ? kept + ".txt" : kept;
    }

    /// <summary>Whether a server may take a file of this name for a program or for its settings.</summary>
    public static bool IsRunByServers(string name)
    {
        var parts = name.TrimEnd('.', ' ').Split('.');
        return ServerNames.Contains(name)
            || parts.Skip(1).Any(Server.Contains)
            || (parts.Length > 1 && ServerAtEnd.Contains(parts[^1]));
    }

    private static FrozenSet<string> CreateSet(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
