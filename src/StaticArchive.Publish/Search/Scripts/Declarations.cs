namespace StaticArchive.Publish.Search.Scripts;

/// <summary>Finds declarations that go on with the one before: <c>let a = 1; let b = 2;</c> is <c>let a=1,b=2;</c>.</summary>
internal sealed class Declarations
{
    private readonly Stack<bool> _declares = new([false]);
    private string _before = ";";

    /// <summary>Takes the next token that is not blank; true if it is a <c>let</c> or <c>const</c> that a comma can stand for.</summary>
    public bool GoesOn(string token)
    {
        var isDeclaration = token is "let" or "const";
        var goesOn = isDeclaration && _before == ";" && _declares.Peek();
        if (_before is ";" or "{" || (_before == "}" && ScriptToken.IsNameUnit(token[0])))
        {
            _declares.Pop();
            _declares.Push(isDeclaration);
        }

        if (token is "{" or "(" or "[")
        {
            _declares.Push(false);
        }
        else if (token is "}" or ")" or "]")
        {
            _declares.Pop();
        }

        _before = token;
        return goesOn;
    }
}
