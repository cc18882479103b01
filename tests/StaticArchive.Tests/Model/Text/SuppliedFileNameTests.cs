using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Model.Text;

/// <summary>Names of documents as supplied.</summary>
public class SuppliedFileNameTests
{
    [Theory]
    [InlineData("paper.md", "paper.md")]
    [InlineData("paper.txt", "paper.txt")]
    [InlineData("paper.pdf", "paper.pdf")]
    [InlineData("html", "html")]
    [InlineData("page.html", "page.html.txt")]
    [InlineData("Page.HTM", "Page.HTM.txt")]
    [InlineData("page.html.de", "page.html.de.txt")]
    [InlineData("page.html.md", "page.html.md.txt")]
    [InlineData("page.html.txt", "page.html.txt")]
    [InlineData("page.xhtml", "page.xhtml.txt")]
    [InlineData("article.xml", "article.xml.txt")]
    [InlineData("drawing.svg", "drawing.svg.txt")]
    [InlineData("run.js", "run.js.txt")]
    [InlineData("paper.html.pdf", "paper.html.pdf")]
    [InlineData("con.md", "file-con.md")]
    [InlineData("LPT1.html", "file-LPT1.html.txt")]
    [InlineData("console.md", "console.md")]
    public void What_could_run_is_offered_as_text(string name, string published) =>
        Assert.Equal(published, SuppliedFileName.GetPublishedName(name));

    [Theory]
    [InlineData("shell.php", true)]
    [InlineData("shell.PHP5", true)]
    [InlineData("shell.php.txt", true)]
    [InlineData("shell.php.", true)]
    [InlineData("a.phtml", true)]
    [InlineData("a.cgi", true)]
    [InlineData("a.jsp", true)]
    [InlineData("a.aspx", true)]
    [InlineData("a.shtml", true)]
    [InlineData("a.pl", true)]
    [InlineData("web.config", true)]
    [InlineData("Web.Config", true)]
    [InlineData(".htaccess", true)]
    [InlineData("_headers", true)]
    [InlineData("php.md", false)]
    [InlineData("paper.pl.md", false)]
    [InlineData("A study of php in schools.txt", false)]
    [InlineData("page.html", false)]
    public void What_servers_run_is_known_by_its_name(string name, bool isRun) =>
        Assert.Equal(isRun, SuppliedFileName.IsRunByServers(name));
}
