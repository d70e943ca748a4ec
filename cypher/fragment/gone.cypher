CALL () {
  MATCH (o:Organisation {withdrawn: true})
  RETURN collect(split(o.id, '/')[1]) AS gone
}
